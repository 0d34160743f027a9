import type { Role } from '@uniongraph/schema/codes/role';
import type { Viewer } from '../../viewer.js';

/** Who may see a field of a class unmasked, with a purpose and a reason (domain.md §2.10). */
export const revealingRoles: Readonly<Record<'P2' | 'P3', readonly Role[]>> = {
  P2: ['CASE_OFFICER', 'REPORTING_CLERK'],
  P3: ['CASE_OFFICER'],
};

/** Who works with the records of persons, masked; to others they do not exist. */
export const registerRoles: readonly Role[] = ['STATISTICIAN', 'CASE_OFFICER', 'REPORTING_CLERK'];

const holdsOne = (viewer: Viewer | null, roles: readonly Role[]) =>
  viewer !== null && viewer.principal.kind === 'USER' && viewer.roles.some((role) => roles.includes(role));

/** A person answers for a purpose and a reason: keys of systems never reveal. */
export const mayReveal = (viewer: Viewer | null, fieldClass: 'P2' | 'P3'): boolean =>
  holdsOne(viewer, revealingRoles[fieldClass]);

export const seesPersons = (viewer: Viewer | null): boolean => holdsOne(viewer, registerRoles);
