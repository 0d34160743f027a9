import type { Role } from '@uniongraph/schema/codes/role';
import { mayOpen, type PageAccess } from '../widgets/viewer/page-access.js';

export interface PageEntry {
  path: string;
  label:
    | 'coverage'
    | 'organizations'
    | 'members'
    | 'hardship'
    | 'hardshipStatistics'
    | 'explorer'
    | 'graphql'
    | 'users'
    | 'keys'
    | 'sessions'
    | 'audit';
  access: PageAccess;
}

/** The pages of the navigation and who may open each. */
export const pages: readonly PageEntry[] = [
  { path: '/', label: 'coverage', access: 'SERVICE_DATA' },
  { path: '/organizations', label: 'organizations', access: 'SERVICE_DATA' },
  { path: '/members', label: 'members', access: 'PERSONS' },
  { path: '/hardship', label: 'hardship', access: 'HARDSHIP' },
  { path: '/hardship-statistics', label: 'hardshipStatistics', access: 'SERVICE_DATA' },
  { path: '/explorer', label: 'explorer', access: 'SERVICE_DATA' },
  { path: '/graphql', label: 'graphql', access: 'SERVICE_DATA' },
  { path: '/admin/users', label: 'users', access: 'ADMINISTRATOR' },
  { path: '/admin/keys', label: 'keys', access: 'SECURITY_ADMINISTRATOR' },
  { path: '/admin/sessions', label: 'sessions', access: 'SECURITY_ADMINISTRATOR' },
  { path: '/audit', label: 'audit', access: 'AUDITOR' },
];

export const pagesOf = (held: readonly Role[]) => pages.filter(({ access }) => mayOpen(access, held));

/** What an address asks of who opens it; a page below another asks the same. */
export function accessOf(pathname: string): PageAccess {
  const page = pages.find(({ path }) => (path === '/' ? pathname === '/' : `${pathname}/`.startsWith(`${path}/`)));
  return page?.access ?? 'EVERYBODY';
}
