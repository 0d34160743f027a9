import { all, type FieldCondition } from './compile-filter.js';
import type { Condition, FilterPlan } from './filter-plan.js';

const MAXIMUM_LIST = 250;

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
      if (value === null) refuseNull(plan, at);
      else if (!isTooLong(value, at, plan)) {
        const condition = operators[operator](value, at, plan);
        if (condition) conditions.push(condition);
      }
    }
    return all(conditions);
  };
}

function refuseNull(plan: FilterPlan, path: string): void {
  plan.faults.add(
    path,
    'NULL',
    '不能为 null：不需要此条件时请省略；查找空值请用 isNull。',
    'Null is not compared with: leave the condition out, or use isNull where it exists.',
    'isNull: true',
  );
}

function isTooLong(value: unknown, path: string, plan: FilterPlan): boolean {
  if (!Array.isArray(value) || value.length <= MAXIMUM_LIST) return false;
  plan.faults.add(
    path,
    'TOO_MANY',
    `最多${MAXIMUM_LIST}个值，现有${value.length}个。`,
    `At most ${MAXIMUM_LIST} values; here are ${value.length}.`,
    `≤ ${MAXIMUM_LIST}`,
  );
  return true;
}
