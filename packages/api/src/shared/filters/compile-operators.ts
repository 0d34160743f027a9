import { listLimits } from '../../limits/list-limits.js';
import { all, type FieldCondition } from './compile-filter.js';
import type { Condition, FilterPlan } from './filter-plan.js';

/** The SQL of every comparison of a comparator; undefined where the value was refused. */
export type Operators<Comparator> = {
  [Operator in keyof Comparator]-?: (
    value: NonNullable<Comparator[Operator]>,
    path: string,
    plan: FilterPlan,
  ) => Condition | undefined;
};

/** Joins the comparisons of one comparator by `and`. A comparison with null is refused: it would hide every row or none. */
export function compileOperators<Comparator extends object>(
  operators: Operators<Comparator>,
): FieldCondition<Comparator> {
  return (comparator, path, plan) => {
    const conditions: Condition[] = [];
    for (const operator of Object.keys(operators) as (keyof Comparator & string)[]) {
      const value = comparator[operator];
      if (value === undefined) continue;
      const at = `${path}.${operator}`;
      plan.addLeaf(at);
      if (value === null) plan.faults.addNull(at);
      else if (!isTooLong(value, at, plan)) {
        const condition = operators[operator](value, at, plan);
        if (condition) conditions.push(condition);
      }
    }
    return all(conditions);
  };
}

function isTooLong(value: unknown, path: string, plan: FilterPlan): boolean {
  if (!Array.isArray(value) || value.length <= listLimits.comparedValues) return false;
  plan.faults.addTooMany(path, listLimits.comparedValues, value.length);
  return true;
}
