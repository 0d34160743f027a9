import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { type RawBuilder, sql } from 'kysely';

/** From the best founded to the least: a sum is worth no more than the weightiest of its rows. */
const byWeight: readonly Provenance[] = ['PUBLISHED', 'REPORTED', 'DERIVED', 'SYNTHETIC'];

/** SQL of the weight of a row's provenance, from 1. */
export const provenanceWeightSql: RawBuilder<number> = sql`case provenance ${sql.join(
  byWeight.map((provenance, index) => sql`when ${sql.lit(provenance)} then ${sql.lit(index + 1)}`),
  sql` `,
)} end`;

/** The provenance of a weight; sums of no rows (weight 0) count as reported. */
export const provenanceOfWeight = (weight: number): Provenance => byWeight[weight - 1] ?? 'REPORTED';
