/** A condition on rows: one leaf, all of several, one of several, or not another. */
export type ConditionTree<Leaf> =
  | { leaf: Leaf }
  | { all: readonly ConditionTree<Leaf>[] }
  | { any: readonly ConditionTree<Leaf>[] }
  | { not: ConditionTree<Leaf> };

/** The same tree with other leaves. */
export function mapLeaves<From, To>(tree: ConditionTree<From>, change: (leaf: From) => To): ConditionTree<To> {
  if ('leaf' in tree) return { leaf: change(tree.leaf) };
  if ('not' in tree) return { not: mapLeaves(tree.not, change) };
  if ('all' in tree) return { all: tree.all.map((each) => mapLeaves(each, change)) };
  return { any: tree.any.map((each) => mapLeaves(each, change)) };
}

/** Every leaf, in the order of the input. */
export function leavesOf<Leaf>(tree: ConditionTree<Leaf>): Leaf[] {
  if ('leaf' in tree) return [tree.leaf];
  if ('not' in tree) return leavesOf(tree.not);
  return ('all' in tree ? tree.all : tree.any).flatMap((each) => leavesOf(each));
}
