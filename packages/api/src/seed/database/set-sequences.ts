import type { ClientBase } from 'pg';

/** Moves every id sequence past the ids that were given by hand. */
export async function setSequences(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ table: string; sequence: string }>(
    `select c.relname as "table", s.oid::regclass::text as sequence
     from pg_class s join pg_depend d on d.objid = s.oid and d.deptype = 'a' join pg_class c on c.oid = d.refobjid
     where s.relkind = 'S' and c.relnamespace = 'public'::regnamespace`,
  );
  for (const { table, sequence } of rows) {
    await client.query(`select setval('${sequence}', greatest(1, max(id)), max(id) is not null) from ${table}`);
  }
}
