import { Migration } from '@mikro-orm/migrations';

/**
 * Searches within the viewer's scope. PostgreSQL checks a policy before any operator that might tell of hidden rows, so
 * that a reader cannot use the index of search pairs; these functions do, and check the scope themselves.
 */
export class Migration20261122T1515SearchInScope extends Migration {
  override up(): void {
    for (const [table, belongs] of Object.entries(tables)) {
      this.addSql(`
create function search_${table}(words text) returns setof bigint language sql stable security definer rows 200
  set search_path = public, pg_temp as $$
  select id from ${table}
  where search_bigrams(search_text) @> (select search_bigrams(words)) and (
    (select current_setting('role', true) is distinct from 'uniongraph_viewer')
    or division_code >= (select scope_from()) and division_code < (select scope_to())
    or id in (select ${belongs}()))
$$;`);
    }
  }

  override down(): void {
    for (const table of Object.keys(tables)) this.addSql(`drop function search_${table};`);
  }
}

/** Tables that are searched by name, and what gives their rows that belong to the viewer's organizations. */
const tables = { union_organization: 'scope_organizations', employing_unit: 'scope_units' };
