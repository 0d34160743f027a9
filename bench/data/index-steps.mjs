/** Indexes whose entries come in no order: building them at the end is many times faster than keeping them up. */
const heavy = `schemaname = 'public' and (indexdef like '%USING gin%' or indexname = 'membership_organization_id_index'
  or (tablename like '%\\_ledger' and indexname like '%\\_ledger\\_%'))`;

export const dropIndexes = {
  name: 'drop indexes',
  sql: `
create table bench.dropped_index as select indexname as name, replace(indexdef, 'INDEX ', 'INDEX IF NOT EXISTS ') as definition
from pg_indexes where ${heavy};
do $$ declare name text; begin
  for name in select d.name from bench.dropped_index d loop execute 'drop index ' || name; end loop;
end $$`,
};

export const createIndexes = {
  name: 'create indexes',
  total: (client) =>
    client.query('select count(*)::integer as total from bench.dropped_index').then(({ rows }) => rows[0].total),
  part: 1,
  sql: `
do $$ declare definition text; begin
  select d.definition into definition from bench.dropped_index d order by name offset $1 - 1 limit 1;
  execute definition;
end $$`,
};
