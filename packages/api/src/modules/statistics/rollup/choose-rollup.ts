import type { Fact, Rollup } from '../define-fact.js';
import { finestRank, nodeColumns } from './rollup-level.js';

/**
 * Why a question reads the ledger: it asks what was known earlier, below counties, of an organization, or by dimensions kept
 * nowhere together at that level.
 */
export type RollupMissed =
  | { reason: 'AS_KNOWN_ON' | 'BELOW_COUNTY' | 'ORGANIZATION_TREE' }
  | { reason: 'DIMENSIONS'; dimensions: string[] };

interface Needs {
  /** Dimension columns grouped by, filtered or restricted by a term. */
  dimensions: readonly string[];
  /** Rank of the nodes that rows stand for. */
  level: number;
  asKnownOn: string | null;
}

/** The first rollup of a fact that can answer, or why none can. */
export function chooseRollup(
  fact: Fact,
  { dimensions, level, asKnownOn }: Needs,
): { rollup: Rollup; missed: null } | { rollup: null; missed: RollupMissed } {
  if (asKnownOn !== null) return { rollup: null, missed: { reason: 'AS_KNOWN_ON' } };
  if (level > nodeColumns.length) return { rollup: null, missed: { reason: 'BELOW_COUNTY' } };
  const rollup = fact.rollups.find(
    (each) => level <= finestRank(each) && dimensions.every((name) => each.dimensions.includes(name)),
  );
  if (rollup) return { rollup, missed: null };
  return { rollup: null, missed: { reason: 'DIMENSIONS', dimensions: [...new Set(dimensions)] } };
}
