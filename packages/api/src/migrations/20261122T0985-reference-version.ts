import { Migration } from '@mikro-orm/migrations';

/**
 * Names the state of the small tables that every answer needs, so that a process may keep them in memory and still notice
 * the first change. A version names its transaction: one that was rolled back never comes again.
 */
export class Migration20261122T0985ReferenceVersion extends Migration {
  override up(): void {
    this.addSql(`
create table reference_version (
  only_row boolean primary key default true check (only_row),
  version text not null,
  changes bigint not null default 0
);
insert into reference_version (version) values (pg_current_xact_id()::text || '.0');

create function reference_changed() returns trigger language plpgsql as $$
begin
  update reference_version set changes = changes + 1, version = pg_current_xact_id()::text || '.' || (changes + 1);
  return null;
end $$;
`);
    for (const table of referenceTables) {
      this.addSql(
        `create trigger ${table}_is_reference after insert or update or delete or truncate on ${table} for each statement execute function reference_changed();`,
      );
    }
  }

  override down(): void {
    this.addSql('drop function reference_changed cascade; drop table reference_version;');
  }
}

const referenceTables = ['division', 'series_break', 'reporting_round'];
