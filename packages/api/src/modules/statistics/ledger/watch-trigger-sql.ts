import type { Fact, FactOrigin, Watch } from '../define-fact.js';
import { postFunctionName } from './post-function-sql.js';

export const watchTriggerName = (fact: Fact, origin: FactOrigin, watch: Watch) =>
  `${fact.ledger}_${origin.key}_on_${watch.table}`;

/** Statement-level triggers of one watched table: they see every writer, ORM, COPY and psql alike. */
export function watchTriggerSql(fact: Fact, origin: FactOrigin, watch: Watch): string {
  const name = watchTriggerName(fact, origin, watch);
  const post = (changed: string, known = true) =>
    `with changed as (${changed}) select array_agg(distinct s.id) into ids from (${watch.subjects}) s;
    perform ${postFunctionName(fact, origin)}(ids, ${known});`;
  const key = keyColumns[watch.table] ?? ['id'];
  const different = `(${watch.columns.map((column) => `o.${column}`).join(', ')}) is distinct from (${watch.columns.map((column) => `n.${column}`).join(', ')})`;
  const matched = key.map((column) => `n.${column} = o.${column}`).join(' and ');
  const on = (event: string, referencing: string) =>
    `create trigger ${name}_${event} after ${event} on ${watch.table} ${referencing} for each statement execute function ${name}()`;
  return `create function ${name}() returns trigger language plpgsql as $watch$
declare ids bigint[];
begin
  if tg_op = 'INSERT' then
    ${post('select * from new_rows', !watch.createsSubject)}
  elsif tg_op = 'DELETE' then
    ${post('select * from old_rows')}
  else
    ${post(`
      select o.* from old_rows o left join new_rows n on ${matched} where ${different}
      union all
      select n.* from new_rows n left join old_rows o on ${matched} where ${different}`)}
  end if;
  return null;
end $watch$;
${on('insert', 'referencing new table as new_rows')};
${on('update', 'referencing old table as old_rows new table as new_rows')};
${on('delete', 'referencing old table as old_rows')}`;
}

const keyColumns: Record<string, string[]> = { member_group: ['member_id', 'group_code'] };
