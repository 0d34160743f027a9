import type { Provenance } from '@uniongraph/schema/codes/provenance';

/** From the best founded to the least: a sum is worth no more than the weightiest of its rows. */
const byWeight: readonly Provenance[] = ['PUBLISHED', 'REPORTED', 'DERIVED', 'SYNTHETIC'];

/** SQL of the weight of a row's provenance, from 1. */
export const provenanceWeightSql = `case provenance ${byWeight
  .map((provenance, index) => `when '${provenance}' then ${index + 1}`)
  .join(' ')} end`;

/** The provenance of a weight; sums of no rows (weight 0) count as reported. */
export const provenanceOfWeight = (weight: number): Provenance => byWeight[weight - 1] ?? 'REPORTED';
