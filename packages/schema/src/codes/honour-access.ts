import type { Role } from './role.js';

/** Who deals with honours: nominations are told to no external system, as nothing of them is public before the publicity. */
export const honourAccess = {
  nominationReaders: ['STATISTICIAN', 'LEADER', 'CASE_OFFICER', 'REPORTING_CLERK'],
  writers: ['STATISTICIAN', 'REPORTING_CLERK'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;
