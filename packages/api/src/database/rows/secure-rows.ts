import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { RowScope } from './row-scope.js';

/** What a scope is in the table `row_scope`, from which policies and privileges are made. */
function declared(table: string, scope: RowScope) {
  if (scope.kind === 'OPEN') return { table_name: table, condition: 'true', writes: scope.writes ?? [] };
  if (scope.kind === 'PROGRAM') return { table_name: table, condition: 'false', writes: scope.writes };
  return { table_name: table, condition: scope.sql, writes: scope.writes ?? [] };
}

/**
 * Makes row-level security of what the modules declare of their tables. What stands as declared is left alone: a policy is
 * made under a lock that waits for every reader.
 */
export async function secureRows(em: SqlEntityManager, scopes: Readonly<Record<string, RowScope>>): Promise<void> {
  const wanted = JSON.stringify(Object.entries(scopes).map(([table, scope]) => declared(table, scope)));
  await em.execute(
    `insert into row_scope (table_name, condition, writes)
     select * from jsonb_to_recordset(?::jsonb) as w (table_name text, condition text, writes text[])
     where to_regclass(table_name) is not null
     on conflict (table_name) do update set condition = excluded.condition, writes = excluded.writes`,
    [wanted],
  );
  const changed = await em.execute<{ table: string }[]>(
    `select table_name as "table" from row_scope join pg_class c on c.oid = to_regclass(table_name)
     where not c.relrowsecurity or applied is distinct from condition || writes::text order by table_name`,
  );
  for (const { table } of changed) await em.execute('select apply_row_scope(?)', [table]);
}
