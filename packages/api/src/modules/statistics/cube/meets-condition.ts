import type { ConditionTree } from './condition-tree.js';

/** Whether a condition holds, given which of its leaves do. */
export function meetsCondition<Leaf>(tree: ConditionTree<Leaf>, holds: (leaf: Leaf) => boolean): boolean {
  if ('leaf' in tree) return holds(tree.leaf);
  if ('not' in tree) return !meetsCondition(tree.not, holds);
  if ('all' in tree) return tree.all.every((each) => meetsCondition(each, holds));
  return tree.any.some((each) => meetsCondition(each, holds));
}
