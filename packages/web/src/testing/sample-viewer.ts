import type { ViewerInfo } from '../widgets/viewer/viewer-query.js';

/** A statistician of Linyi, unless the test says otherwise. */
export function sampleViewer(more: Partial<ViewerInfo> = {}): ViewerInfo {
  const organization = { code: '371300-Z', name: '临沂市总工会', line: 'AREA', current: true } as const;
  const place = { ...organization, roles: more.roles ?? (['STATISTICIAN'] as const).slice() };
  return {
    kind: 'USER',
    name: '演示统计员',
    username: 'tongji',
    isDemo: true,
    roles: ['STATISTICIAN'],
    mustChangePassword: false,
    sessionExpiresAt: '2026-12-01T20:00:00Z',
    sessionIdleUntil: '2026-12-01T10:00:00Z',
    organization: place,
    organizations: [place],
    scope: { kind: 'AREA', areaCode: '371300', organizationCode: null, line: null, name: '临沂市' },
    secondFactor: { required: false, enrolled: false, given: false },
    ...more,
  };
}
