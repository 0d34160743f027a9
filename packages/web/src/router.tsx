import type { RouteObject } from 'react-router';
import { AppFrame } from './app-frame/app-frame.js';
import { NotFoundPage } from './app-frame/not-found-page.js';
import { OuterFrame } from './app-frame/outer-frame.js';
import { Root } from './app-frame/root.js';
import { RouteErrorPage } from './app-frame/route-error-page.js';

/** Every page is its own chunk; the frame and its providers are the first. */
export const routes: RouteObject[] = [
  {
    element: <Root />,
    hydrateFallbackElement: <></>,
    children: [
      {
        element: <OuterFrame />,
        errorElement: <RouteErrorPage />,
        children: [
          {
            path: 'sign-in',
            lazy: async () => ({ Component: (await import('./features/access/sign-in/sign-in-page.js')).SignInPage }),
          },
        ],
      },
      {
        element: <AppFrame />,
        errorElement: <RouteErrorPage />,
        children: [
          {
            index: true,
            lazy: async () => ({ Component: (await import('./features/coverage/coverage-page.js')).CoveragePage }),
          },
          {
            path: 'organizations',
            lazy: async () => ({
              Component: (await import('./features/organizations/organizations-page.js')).OrganizationsPage,
            }),
          },
          {
            path: 'organizations/:code',
            lazy: async () => ({
              Component: (await import('./features/organizations/organization-page.js')).OrganizationPage,
            }),
          },
          {
            path: 'members',
            lazy: async () => ({ Component: (await import('./features/members/members-page.js')).MembersPage }),
          },
          {
            path: 'members/:memberNo',
            lazy: async () => ({ Component: (await import('./features/members/member-page.js')).MemberPage }),
          },
          {
            path: 'hardship',
            lazy: async () => ({ Component: (await import('./features/hardship/list/cases-page.js')).CasesPage }),
          },
          {
            path: 'hardship/new',
            lazy: async () => ({
              Component: (await import('./features/hardship/application/application-page.js')).ApplicationPage,
            }),
          },
          {
            path: 'hardship/:caseNo',
            lazy: async () => ({ Component: (await import('./features/hardship/file/file-page.js')).FilePage }),
          },
          {
            path: 'hardship-statistics',
            lazy: async () => ({
              Component: (await import('./features/hardship-statistics/statistics-page.js')).StatisticsPage,
            }),
          },
          {
            path: 'explorer',
            lazy: async () => ({ Component: (await import('./features/explorer/explorer-page.js')).ExplorerPage }),
          },
          {
            path: 'graphql',
            lazy: async () => ({ Component: (await import('./features/graphql-page/graphql-page.js')).GraphqlPage }),
          },
          {
            path: 'account',
            lazy: async () => ({ Component: (await import('./features/access/account/account-page.js')).AccountPage }),
          },
          {
            path: 'admin/users',
            lazy: async () => ({ Component: (await import('./features/access/users/users-page.js')).UsersPage }),
          },
          {
            path: 'admin/keys',
            lazy: async () => ({ Component: (await import('./features/access/keys/keys-page.js')).KeysPage }),
          },
          {
            path: 'admin/sessions',
            lazy: async () => ({
              Component: (await import('./features/access/security/user-sessions-page.js')).UserSessionsPage,
            }),
          },
          {
            path: 'audit',
            lazy: async () => ({ Component: (await import('./features/access/audit/audit-page.js')).AuditPage }),
          },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
];
