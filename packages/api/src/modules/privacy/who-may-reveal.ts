import { personalAccess } from '@uniongraph/schema/codes/personal-access';
import type { Role } from '@uniongraph/schema/codes/role';
import type { Viewer } from '../../viewer.js';

const holdsOne = (viewer: Viewer | null, roles: readonly Role[]) =>
  viewer !== null && viewer.principal.kind === 'USER' && viewer.roles.some((role) => roles.includes(role));

/** A person answers for a purpose and a reason: keys of systems never reveal. */
export const mayReveal = (viewer: Viewer | null, fieldClass: 'P2' | 'P3'): boolean =>
  holdsOne(viewer, personalAccess.revealers[fieldClass]);

export const seesPersons = (viewer: Viewer | null): boolean => holdsOne(viewer, personalAccess.readers);
