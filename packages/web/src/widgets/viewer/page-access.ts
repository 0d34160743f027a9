import { type Role, roles } from '@uniongraph/schema/codes/role';

/** Who may open a page: everybody who is signed in, who sees service data, or holders of one role. */
export type PageAccess = 'EVERYBODY' | 'SERVICE_DATA' | Role;

export function mayOpen(access: PageAccess, held: readonly Role[]): boolean {
  if (access === 'EVERYBODY') return true;
  if (access === 'SERVICE_DATA') return held.some((role) => roles.get(role).seesServiceData);
  return held.includes(access);
}
