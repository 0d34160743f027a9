import type { Fact, FactOrigin, Watch } from '../define-fact.js';
import { FEW, plannedOnce } from './plan-settings.js';
import { postFewFunctionName, postFunctionName } from './post-function-sql.js';

export const watchTriggerName = (fact: Fact, origin: FactOrigin, watch: Watch) =>
  `${fact.ledger}_${origin.key}_on_${watch.table}`;

/**
 * Statement-level triggers of one watched table: they see every writer, ORM, COPY and psql alike, and post as the owner of the
 * ledger, to which nobody else may write.
 */
export function watchTriggerSql(fact: Fact, origin: FactOrigin, watch: Watch): string {
  const name = watchTriggerName(fact, origin, watch);
  const own = watch.table === origin.subjectTable && !watch.through;
  const columns = [...new Set([...(primaryKeys[watch.table] ?? ['id']), watch.key, ...watch.columns])].join(', ');
  const isPosted = `exists (select from ${fact.ledger} l where l.origin = '${origin.key}' and l.subject_id = any (ids))`;
  return `create function ${name}() returns trigger language plpgsql security definer
  set search_path = public, pg_temp ${plannedOnce} as $watch$
declare
  ids bigint[];
  are text := '${own ? 'LOCKED' : 'KNOWN'}';
begin
  if tg_op = 'INSERT' then
    ids := array(select ${watch.key} from new_rows);${own ? `\n    if not ${isPosted} then are := 'NEW'; end if;` : ''}
  elsif tg_op = 'DELETE' then
    ids := array(select ${watch.key} from old_rows);${own ? `\n    are := 'GONE';` : ''}
  else
    ids := array(
      select ${watch.key} from (select ${columns} from old_rows union all select ${columns} from new_rows) row_version
      group by ${columns} having count(*) = 1);
  end if;${watch.through ? `\n  if cardinality(ids) = 0 then return null; end if;${throughSql(origin, watch.through)}` : ''}
  if cardinality(ids) between 1 and ${FEW} then
    perform ${postFewFunctionName(fact, origin)}(ids, are);
  elsif cardinality(ids) > ${FEW} then
    perform ${postFunctionName(fact, origin)}(ids, are);
  end if;
  return null;
end $watch$;
${triggersSql(name, watch)}`;
}

/**
 * From rows that subjects refer to by foreign key to the subjects. Taking those rows for update waits for whoever has just
 * made a subject refer to them, and whose events were computed without this change.
 */
const throughSql = ({ subjectTable }: FactOrigin, { table, column }: NonNullable<Watch['through']>) => `
  perform from ${table} r where r.id = any (ids) order by r.id for update;
  ids := array(select s.id from ${subjectTable} s where s.${column} = any (ids));`;

/** A row that subjects refer to has none before it is inserted and none after it was deleted. */
function triggersSql(name: string, { table, through }: Watch): string {
  const transitions = {
    insert: 'new table as new_rows',
    update: 'old table as old_rows new table as new_rows',
    delete: 'old table as old_rows',
  };
  return Object.entries(transitions)
    .filter(([operation]) => operation === 'update' || through?.table !== table)
    .map(
      ([operation, rows]) => `create trigger ${name}_${operation} after ${operation} on ${table} referencing ${rows}
  for each statement execute function ${name}()`,
    )
    .join(';\n');
}

const primaryKeys: Record<string, string[]> = { member_group: ['member_id', 'group_code'] };
