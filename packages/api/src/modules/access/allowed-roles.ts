import type { Role } from '@uniongraph/schema/codes/role';
import type { RootAccess } from './root-access.js';

/** The roles to which a root field answers; null for one that asks for none. */
export function allowedRoles(access: RootAccess): readonly Role[] | null {
  if (access === 'EVERYBODY' || access === 'SIGNED_IN') return null;
  return 'roles' in access ? access.roles : access;
}
