import { Migration } from '@mikro-orm/migrations';

/** Names of services, competitions and campaigns. */
export class Migration20261123T0515Programmes extends Migration {
  override up(): void {
    this.addSql(`
create table "programme_brand" ("code" varchar(255) not null, "name" varchar(255) not null, "name_en" varchar(255) not null, "season" text null, "provenance" text not null default 'REPORTED', primary key ("code"));
alter table "programme_brand" add constraint "programme_brand_name_unique" unique ("name");
alter table "programme_brand" add constraint "programme_brand_season_check" check ("season" in ('SPRING', 'SUMMER', 'AUTUMN', 'WINTER'));
alter table "programme_brand" add constraint "programme_brand_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));
`);
  }

  override down(): void {
    this.addSql('drop table programme_brand;');
  }
}
