import type { ClientBase } from 'pg';

/** Collects planner statistics. Columns are named, else the search indexes are analyzed as well, which takes seconds. */
export async function analyzeTables(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ target: string }>(
    `select format('%I (%s)', table_name, string_agg(quote_ident(column_name), ', ' order by ordinal_position)) as target
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE' group by table_name order by table_name`,
  );
  await client.query(`analyze ${rows.map(({ target }) => target).join(', ')}`);
}
