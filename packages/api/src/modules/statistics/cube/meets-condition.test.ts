import { expect, it } from '@jest/globals';
import type { ConditionTree } from './condition-tree.js';
import { meetsCondition } from './meets-condition.js';

const leaf = (value: number): ConditionTree<number> => ({ leaf: value });
const holds = (value: number) => value > 0;

it('reads and, or and not as SQL does of rows that have the dimension', () => {
  const check = (tree: ConditionTree<number>) => meetsCondition(tree, holds);
  expect(check(leaf(1))).toBe(true);
  expect(check({ all: [leaf(1), leaf(0)] })).toBe(false);
  expect(check({ any: [leaf(0), { not: leaf(0) }] })).toBe(true);
  expect([check({ all: [] }), check({ any: [] })]).toEqual([true, false]);
});
