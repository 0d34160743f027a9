import type { Fact, FactOrigin } from '../define-fact.js';
import { ancestryColumns, dimensionColumns, eventColumns, measureColumns } from './ledger-columns.js';

export const eventsFunctionName = (fact: Fact, origin: FactOrigin) => `${fact.ledger}_${origin.key}_events`;
export const postFunctionName = (fact: Fact, origin: FactOrigin) => `${fact.ledger}_${origin.key}_post`;

/** The function that says what the ledger should hold of some subjects. */
export function eventsFunctionSql(fact: Fact, origin: FactOrigin): string {
  const columns = [
    ...Object.entries(eventColumns),
    ...dimensionColumns(fact),
    ...measureColumns(fact).map((name) => [name, 'bigint']),
  ].map(([name, type]) => `${name} ${type}`);
  return `create function ${eventsFunctionName(fact, origin)}(ids bigint[]) returns table (${columns.join(', ')})
language sql stable as $events$${origin.events}
$events$`;
}

/**
 * The function that brings the ledger to what the events function says, by posting the difference. Whatever table was
 * written, and by whom, the result is the same. Subjects are locked in order first, so that two transactions which touch
 * different tables of one subject cannot both miss the other's change. `known` is false for subjects just created.
 */
export function postFunctionSql(fact: Fact, origin: FactOrigin): string {
  const keys = [...Object.keys(eventColumns), ...ancestryColumns, ...dimensionColumns(fact).map(([name]) => name)];
  const measures = measureColumns(fact);
  const list = (names: readonly string[], prefix = '') => names.map((name) => prefix + name).join(', ');
  return `create function ${postFunctionName(fact, origin)}(ids bigint[], known boolean) returns void
language plpgsql as $post$
begin
  if ids is null then return; end if;
  if known then
    perform from ${origin.subjectTable} s where s.id = any (ids) order by s.id for no key update;
  end if;
  insert into ${fact.ledger} (recorded_at, data_change_id, origin, ${list([...keys, ...measures])})
  select ledger_recorded_at(), ledger_data_change_id(), '${origin.key}', ${list(keys)}, ${measures.map((name) => `sum(${name})`).join(', ')}
  from (
    select ${list(Object.keys(eventColumns), 'e.')}, ${list(ancestryColumns, 'd.')}, ${list([...dimensionColumns(fact).map(([name]) => name), ...measures], 'e.')}
    from ${eventsFunctionName(fact, origin)}(ids) e join division d on d.code = e.area_code
    union all
    select ${list(keys, 'l.')}, ${list(measures, '-l.')}
    from ${fact.ledger} l where known and l.origin = '${origin.key}' and l.subject_id = any (ids)
  ) difference
  group by ${list(keys)}
  having ${measures.map((name) => `coalesce(sum(${name}), 0) <> 0`).join(' or ')};
end $post$`;
}
