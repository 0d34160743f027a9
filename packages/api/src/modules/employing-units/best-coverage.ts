import { sql } from 'kysely';

/** A union of its own before a joint one, a joint one before a union in preparation; as statistics count units. */
export const coverageStates = ['ESTABLISHED', 'COVERED_BY_JOINT', 'PREPARING'] as const;

/** Sorts the coverages `c` of a unit, best first. */
export const bestCoverageFirst = sql`array_position(array[${sql.join(coverageStates.map((state) => sql.lit(state)))}], c.state)`;
