import type { Role } from '@uniongraph/schema/codes/role';
import type { Scope, Viewer } from '../../src/viewer.js';

const viewer = (scope: Scope, areaCode: string, roles: readonly Role[]): Viewer => ({
  principal: { kind: 'USER', id: '1', name: '测试' },
  organization: { id: '1', code: 'TEST', name: '测试工会' },
  roles,
  scope,
  areaCode,
});

/** Somebody of the federation of an area; a statistician unless said otherwise. */
export const viewerOf = (areaCode: string, ...roles: Role[]): Viewer =>
  viewer({ kind: 'AREA', areaCode }, areaCode, roles.length > 0 ? roles : ['STATISTICIAN']);

/** Somebody of an organization that is no area's federation. */
export const viewerUnder = (
  organization: { id: string; code: string; areaCode: string; line?: 'AREA' | 'INDUSTRY' },
  ...roles: Role[]
): Viewer =>
  viewer(
    {
      kind: 'ORGANIZATION',
      organizationId: organization.id,
      organizationCode: organization.code,
      line: organization.line ?? 'AREA',
    },
    organization.areaCode,
    roles.length > 0 ? roles : ['STATISTICIAN'],
  );

/** Who asks where a test does not say it: a statistician who may see the whole nation. */
export const nationalViewer = viewerOf('100000');
