import { Migration } from '@mikro-orm/migrations';

/**
 * Names the state of who leads whom, so that what was read by organization may be kept in memory: the transactions that
 * changed a link, or of an organization what its place follows from. Rows are only added, so that nobody waits for another.
 */
export class Migration20261123T0145TreeChanges extends Migration {
  override up(): void {
    this.addSql(`
create table organization_tree_change (posted_in xid8 not null default pg_current_xact_id());
create index on organization_tree_change (posted_in);
insert into organization_tree_change default values;

create function organization_tree_changed() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  insert into organization_tree_change default values;
  return null;
end $$;

create trigger organization_parent_changes_tree after insert or update or delete or truncate on organization_parent
  for each statement execute function organization_tree_changed();
create trigger union_organization_changes_tree after delete or truncate or update of code, division_code, dissolved_on
  on union_organization for each statement execute function organization_tree_changed();
`);
  }

  override down(): void {
    this.addSql('drop function organization_tree_changed cascade; drop table organization_tree_change;');
  }
}
