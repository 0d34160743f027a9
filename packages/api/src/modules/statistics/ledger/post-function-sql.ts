import type { Fact, FactOrigin } from '../define-fact.js';
import { ancestryColumns, dimensionColumns, eventColumns, measureColumns } from './ledger-columns.js';
import { plannedEachTime, plannedOnce } from './plan-settings.js';

export const eventsFunctionName = (fact: Fact, origin: FactOrigin) => `${fact.ledger}_${origin.key}_events`;

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

export const postFunctionName = (fact: Fact, origin: FactOrigin) => `${fact.ledger}_${origin.key}_post`;
export const postFewFunctionName = (fact: Fact, origin: FactOrigin) => `${fact.ledger}_${origin.key}_post_few`;

/**
 * The function that brings the ledger to what the events function says, by posting the difference. Whatever table was
 * written, and by whom, the result is the same. `are` says what is known of the subjects:
 * - KNOWN: they are locked in order first, so that two transactions which touch different tables of one subject cannot both
 *   miss the other's change;
 * - LOCKED: this transaction has written their rows;
 * - NEW: the ledger has nothing of them, and each of their events counts by itself;
 * - GONE: they have no events any more.
 */
export const postFunctionSql = (fact: Fact, origin: FactOrigin): string =>
  postSql(fact, origin, postFunctionName(fact, origin), plannedEachTime);

/** The same for a few subjects. */
export const postFewFunctionSql = (fact: Fact, origin: FactOrigin): string =>
  postSql(fact, origin, postFewFunctionName(fact, origin), plannedOnce);

function postSql(fact: Fact, origin: FactOrigin, name: string, settings: string): string {
  const dimensions = dimensionColumns(fact).map(([column]) => column);
  const keys = [...Object.keys(eventColumns), ...ancestryColumns, ...dimensions];
  const measures = measureColumns(fact);
  const list = (columns: readonly string[], prefix = '') => columns.map((column) => prefix + column).join(', ');
  const target = list(['recorded_at', 'data_change_id', 'origin', ...keys, ...measures]);
  const insert = `insert into ${fact.ledger} (${target})
    select recorded, change, '${origin.key}'`;
  const events = `select ${list(Object.keys(eventColumns), 'e.')}, ${list(ancestryColumns, 'd.')}, ${list([...dimensions, ...measures], 'e.')}
      from ${eventsFunctionName(fact, origin)}(ids) e join division d on d.code = e.area_code`;
  const posted = `select ${list(keys, 'l.')}, ${measures.map((column) => `-l.${column} as ${column}`).join(', ')}
      from ${fact.ledger} l where l.origin = '${origin.key}' and l.subject_id = any (ids)`;
  const net = (changes: string) => `${insert}, ${list(keys)}, ${list(measures.map((column) => `exact_sum(${column})`))}
    from (
      ${changes}
    ) difference
    group by ${list(keys)}
    having ${measures.map((column) => `exact_sum(${column}) <> 0`).join(' or ')}`;
  return `create function ${name}(ids bigint[], are text) returns void language plpgsql ${settings} as $post$
declare
  recorded timestamptz := ledger_recorded_at();
  change bigint := ledger_data_change_id();
begin
  if ids is null then return; end if;
  if are = 'NEW' then
    ${origin.eventsStand ? `${insert}, event.* from (\n      ${events}\n    ) event` : net(events)};
  elsif are = 'GONE' then
    ${net(posted)};
  else
    if are = 'KNOWN' then
      perform from ${origin.subjectTable} s where s.id = any (ids) order by s.id for no key update;
    end if;
    ${net(`${events}
      union all
      ${posted}`)};
  end if;
end $post$`;
}
