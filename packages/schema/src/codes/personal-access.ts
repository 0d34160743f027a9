import type { Role } from './role.js';

/** Who deals with persons, and who may see which class of their fields unmasked (domain.md §2.10). */
export const personalAccess = {
  /** They work with the records of persons, masked; to others these do not exist. */
  readers: ['STATISTICIAN', 'CASE_OFFICER', 'REPORTING_CLERK'],
  /** They see fields of a class unmasked, for a purpose and a reason. */
  revealers: { P2: ['CASE_OFFICER', 'REPORTING_CLERK'], P3: ['CASE_OFFICER'] },
  /** How long a field stays revealed. */
  minutes: 15,
} as const satisfies {
  readers: readonly Role[];
  revealers: Readonly<Record<'P2' | 'P3', readonly Role[]>>;
  minutes: number;
};
