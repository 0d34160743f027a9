import { hardshipAccess } from '@uniongraph/schema/codes/hardship-access';
import { personalAccess } from '@uniongraph/schema/codes/personal-access';
import { type Role, roles } from '@uniongraph/schema/codes/role';

/**
 * Who may open a page: everybody who is signed in, who sees service data, who deals with persons, who works with hardship
 * files, or holders of one role.
 */
export type PageAccess = 'EVERYBODY' | 'SERVICE_DATA' | 'PERSONS' | 'HARDSHIP' | Role;

const readers: readonly Role[] = personalAccess.readers;
const hardshipReaders: readonly Role[] = hardshipAccess.readers;

export function mayOpen(access: PageAccess, held: readonly Role[]): boolean {
  if (access === 'EVERYBODY') return true;
  if (access === 'SERVICE_DATA') return held.some((role) => roles.get(role).seesServiceData);
  if (access === 'PERSONS') return held.some((role) => readers.includes(role));
  if (access === 'HARDSHIP') return held.some((role) => hardshipReaders.includes(role));
  return held.includes(access);
}
