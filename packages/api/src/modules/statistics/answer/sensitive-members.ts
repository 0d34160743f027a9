import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { memberOfStored } from '../catalogue/dimension-members.js';
import { leavesOf } from '../cube/condition-tree.js';
import { type Coordinates, Rest } from '../cube/cube.js';
import { meetsCondition } from '../cube/meets-condition.js';
import type { Term } from '../define-indicator.js';
import type { Question } from '../question/question.js';

type Member = string | null;

/** Tells the members of one dimension that a place of an answer adds up. */
export interface MemberTest {
  dimension: StatisticsDimension;
  takes: (member: Member) => boolean;
}

/**
 * What groupings, filters and the term itself leave of the dimensions of a sensitive fact: nothing, or one test of one
 * dimension; `CROSSED` where two are restricted at once, or one that the lattice has not.
 */
export function sensitiveMembers(
  { by, condition }: Pick<Question, 'by' | 'condition'>,
  { fact, where }: Term,
  at: Coordinates,
): MemberTest | null | 'CROSSED' {
  const tests: { dimension: StatisticsDimension | undefined; takes: MemberTest['takes'] }[] = [];
  for (const dimension of by) {
    const member = at[dimension];
    if (['AREA', 'PERIOD', 'SOURCE'].includes(dimension)) continue;
    if (member instanceof Rest) tests.push({ dimension, takes: (each) => member.takes({ ...at, [dimension]: each }) });
    else if (typeof member !== 'symbol') tests.push({ dimension, takes: (each) => each === (member ?? null) });
  }
  const leaves = condition ? leavesOf(condition) : [];
  for (const dimension of new Set(leaves.map((leaf) => leaf.dimension)))
    tests.push({
      dimension,
      takes: (each) => condition === null || meetsCondition(condition, (leaf) => leaf.values.includes(each)),
    });
  for (const [column, values] of Object.entries(where)) {
    const [dimension] = Object.entries(fact.groups).find(([, each]) => each === column) ?? [];
    const members = values.map((value) => memberOfStored(dimension as StatisticsDimension, value as string | number));
    tests.push({ dimension: dimension as StatisticsDimension | undefined, takes: (each) => members.includes(each) });
  }
  const [first] = tests;
  if (!first) return null;
  if (first.dimension === undefined || tests.some(({ dimension }) => dimension !== first.dimension)) return 'CROSSED';
  return { dimension: first.dimension, takes: (each) => tests.every(({ takes }) => takes(each)) };
}
