import { Migration } from '@mikro-orm/migrations';

/** What an indicator counted before, kept in memory with the other reference tables. */
export class Migration20261122T1011EarlierDefinitions extends Migration {
  override up(): void {
    this.addSql(`
create table "earlier_definition" ("id" bigserial primary key, "indicator_key" varchar(255) not null, "version" int not null, "valid_to" date not null, "formula" text not null, "formula_en" text not null, "caveat" text not null, "caveat_en" text not null, "source" text not null, "provenance" text not null default 'REPORTED');
alter table "earlier_definition" add constraint "earlier_definition_indicator_key_version_unique" unique ("indicator_key", "version");
alter table "earlier_definition" add constraint "earlier_definition_indicator_key_valid_to_unique" unique ("indicator_key", "valid_to");
alter table "earlier_definition" add constraint "earlier_definition_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));
create trigger earlier_definition_is_reference after insert or update or delete or truncate on earlier_definition
  for each statement execute function reference_changed();
`);
  }

  override down(): void {
    this.addSql('drop table earlier_definition;');
  }
}
