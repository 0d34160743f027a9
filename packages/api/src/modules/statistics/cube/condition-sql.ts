import { type RawBuilder, sql } from 'kysely';
import { all, any } from '../../../shared/filters/compile-filter.js';
import type { ConditionTree } from './condition-tree.js';
import { isOneOf, type Values } from './is-one-of.js';

/** A dimension column restricted to some values; null stands for rows without one. */
export interface ColumnCondition {
  column: string;
  values: Values;
}

/** SQL of a condition. `not` is true wherever its condition is not true, thus also where a row lacks the dimension. */
export function conditionSql(tree: ConditionTree<ColumnCondition>): RawBuilder<boolean> {
  if ('leaf' in tree) return isOneOf(tree.leaf.column, tree.leaf.values);
  if ('not' in tree) return sql<boolean>`(${conditionSql(tree.not)}) is not true`;
  return 'all' in tree ? all(tree.all.map(conditionSql)) : any(tree.any.map(conditionSql));
}
