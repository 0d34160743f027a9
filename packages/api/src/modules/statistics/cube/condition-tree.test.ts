import { expect, it } from '@jest/globals';
import { type ConditionTree, leavesOf, mapLeaves } from './condition-tree.js';

const tree: ConditionTree<number> = { all: [{ leaf: 1 }, { any: [{ leaf: 2 }, { not: { leaf: 3 } }] }] };

it('lists its leaves in order', () => {
  expect(leavesOf(tree)).toEqual([1, 2, 3]);
});

it('keeps its shape when its leaves change', () => {
  expect(mapLeaves(tree, String)).toEqual({ all: [{ leaf: '1' }, { any: [{ leaf: '2' }, { not: { leaf: '3' } }] }] });
});
