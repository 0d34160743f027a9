import { sql } from 'kysely';
import { listLimits } from '../../limits/list-limits.js';
import type { Condition, FilterPlan } from './filter-plan.js';

/** Conditions on the rows themselves, and their combinations. */
export interface Logical<Filter> {
  and?: Filter[] | null;
  or?: Filter[] | null;
  not?: Filter | null;
}

/** The SQL of one field of a filter. */
export type FieldCondition<Value> = (value: Value, path: string, plan: FilterPlan) => Condition;

/** The SQL of every field of a filter, save its combinations. */
export type FilterFields<Filter> = {
  [Field in Exclude<keyof Filter, keyof Logical<Filter>>]-?: FieldCondition<NonNullable<Filter[Field]>>;
};

/**
 * One SQL condition for a filter. Fields of one object are joined by `and`; a field that is null counts as left out.
 * `not` is true wherever its filter is not true, thus also where a value is missing.
 */
export function compileFilter<Filter extends Logical<Filter>>(
  filter: Filter,
  fields: FilterFields<Filter>,
  plan: FilterPlan,
  path = 'where',
  depth = 0,
): Condition {
  if (depth > listLimits.filterDepth) return tooDeep(plan, path);
  const nested = (inner: Filter, at: string) => compileFilter(inner, fields, plan, `${path}.${at}`, depth + 1);
  const conditions: Condition[] = [];
  for (const field of Object.keys(fields) as (keyof typeof fields)[]) {
    const value = filter[field];
    if (value !== undefined && value !== null) {
      conditions.push(fields[field](value, `${path}.${String(field)}`, plan));
    }
  }
  if (filter.and) conditions.push(all(filter.and.map((inner, index) => nested(inner, `and[${index}]`))));
  if (filter.or) conditions.push(any(filter.or.map((inner, index) => nested(inner, `or[${index}]`))));
  if (filter.not) conditions.push(sql`(${nested(filter.not, 'not')}) is not true`);
  return all(conditions);
}

/** True when all are; true when there is none. */
export function all(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? sql`true` : sql`(${sql.join([...conditions], sql` and `)})`;
}

/** True when one is; false when there is none. */
export function any(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? sql`false` : sql`(${sql.join([...conditions], sql` or `)})`;
}

function tooDeep(plan: FilterPlan, path: string): Condition {
  plan.faults.add(
    path,
    'TOO_DEEP',
    `and、or、not 最多嵌套${listLimits.filterDepth}层。`,
    `and, or and not nest at most ${listLimits.filterDepth} levels deep.`,
    `≤ ${listLimits.filterDepth}`,
  );
  return sql`false`;
}
