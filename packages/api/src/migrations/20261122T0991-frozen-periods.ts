import { Migration } from '@mikro-orm/migrations';

/** Frozen periods are kept for ever, and in memory with the other reference tables. */
export class Migration20261122T0991FrozenPeriods extends Migration {
  override up(): void {
    this.addSql(`
create table "frozen_period" ("id" bigserial primary key, "period" varchar(255) not null, "frozen_at" timestamptz not null default clock_timestamp(), "known_in" pg_snapshot null, "note" text not null default '', "frozen_by" varchar(255) not null, "provenance" text not null default 'REPORTED');
alter table "frozen_period" add constraint "frozen_period_period_unique" unique ("period");
alter table "frozen_period" add constraint "frozen_period_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));
create trigger frozen_period_append_only before update or delete or truncate on frozen_period
  for each statement execute function refuse_ledger_change();
create trigger frozen_period_is_reference after insert on frozen_period
  for each statement execute function reference_changed();
`);
  }

  override down(): void {
    this.addSql('drop table frozen_period;');
  }
}
