import { Migration } from '@mikro-orm/migrations';

/** Who signs in is told how often others, or he himself, failed to since he last did. */
export class Migration20261122T2205FailuresBefore extends Migration {
  override up(): void {
    this.addSql(`alter table "user_session" add column "failures_before" int not null default 0;`);
  }

  override down(): void {
    this.addSql(`alter table "user_session" drop column "failures_before";`);
  }
}
