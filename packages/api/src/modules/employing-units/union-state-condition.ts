import type { UnionState } from '@uniongraph/schema/codes/union-state';
import { sql } from 'kysely';
import type { CodeFilter } from '../../shared/filters/code-filter-type.js';
import { any, type FieldCondition } from '../../shared/filters/compile-filter.js';
import { compileOperators } from '../../shared/filters/compile-operators.js';
import type { Condition } from '../../shared/filters/filter-plan.js';
import { coverageStates } from './best-coverage.js';

/** Whether the unit `e` has a coverage of one of these states on a day: written so that it may become one join. */
const isCovered = (day: string, states: readonly UnionState[]): Condition => sql`exists (
  select from unit_coverage c where c.unit_id = e.id and c.state in (${sql.join(states)})
    and c.valid_from <= ${day}::date and (c.valid_to is null or c.valid_to > ${day}::date))`;

/** Whether a state is the best of the unit `e` on a day. */
function isBest(day: string, state: UnionState): Condition {
  if (state === 'NOT_ESTABLISHED') return sql`not ${isCovered(day, coverageStates)}`;
  const better = coverageStates.slice(0, coverageStates.indexOf(state));
  const has = isCovered(day, [state]);
  return better.length === 0 ? has : sql`(${has} and not ${isCovered(day, better)})`;
}

/** The union state of the unit `e` today. */
export const unionStateCondition: FieldCondition<CodeFilter<UnionState>> = (filter, path, plan) =>
  compileOperators<CodeFilter<UnionState>>({
    eq: (state) => isBest(plan.today, state),
    in: (states) => any(states.map((state) => isBest(plan.today, state))),
  })(filter, path, plan);
