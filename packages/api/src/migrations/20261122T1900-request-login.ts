import { Migration } from '@mikro-orm/migrations';

/** The login of requests, which only the owner of the database can read. */
export class Migration20261122T1900RequestLogin extends Migration {
  override up(): void {
    this.addSql(`
create schema program;
create table program.request_login (name text primary key, password text not null);
`);
  }

  override down(): void {
    this.addSql('drop schema program cascade');
  }
}
