import type { Role } from './role.js';

/** Who works with hardship files; to others they do not exist (domain.md §2.10). */
export const hardshipAccess = {
  /** They see the files, masked. */
  readers: ['CASE_OFFICER', 'STATISTICIAN'],
  /** They keep the files. */
  writers: ['CASE_OFFICER'],
} as const satisfies Record<string, readonly Role[]>;
