import type { Random } from './random.js';

type Members = Record<string, string | null>;

/** A `where` and what it means, row by row: a row that lacks a dimension meets no condition on it. */
export interface RandomCondition {
  where: Record<string, unknown>;
  holds(row: Members): boolean;
}

type Codes = Record<string, readonly string[]>;

function leaf(random: Random, codes: Codes): RandomCondition {
  const [field, members] = random.pick(Object.entries(codes));
  const chosen = members.filter(() => random.chance(50));
  if (random.chance(30)) return { where: { [field]: { eq: members[0] } }, holds: (row) => row[field] === members[0] };
  return { where: { [field]: { in: chosen } }, holds: (row) => chosen.includes(row[field] ?? '') };
}

/** A random tree of and, or and not over the fields of `codes`, at most `depth` deep. */
export function randomCondition(random: Random, codes: Codes, depth = 3): RandomCondition {
  const kind = depth === 0 ? 0 : random.below(4);
  if (kind === 0) return leaf(random, codes);
  const parts = Array.from({ length: random.below(3) + 1 }, () => randomCondition(random, codes, depth - 1));
  const wheres = parts.map((part) => part.where);
  if (kind === 1) return { where: { and: wheres }, holds: (row) => parts.every((part) => part.holds(row)) };
  if (kind === 2) return { where: { or: wheres }, holds: (row) => parts.some((part) => part.holds(row)) };
  return { where: { not: wheres[0] }, holds: (row) => !parts[0]?.holds(row) };
}
