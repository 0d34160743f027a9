import type { Context } from '../../../context.js';
import type { Scope, Viewer } from '../../../viewer.js';
import type { CurrentSession } from '../sessions/current-session.js';
import type { Place } from '../sessions/place.js';
import { sessionViewer } from '../sessions/session-viewer.js';
import { PrincipalKind } from './principal-kind.enum.js';
import type { ViewerInfoType } from './viewer-info.type.js';
import type { ViewerOrganizationType } from './viewer-organization.type.js';
import { ViewerScopeKind, type ViewerScopeType } from './viewer-scope.type.js';

/** What is said of a session to whom it belongs. */
export function infoOfSession(context: Context, session: CurrentSession): ViewerInfoType {
  const { user, places, place, mustChangePassword, secondFactor, expiresAt, idleUntil } = session;
  const viewer = sessionViewer(session);
  const organizations = places.map((each) => organizationOf(each, each === place));
  return {
    kind: PrincipalKind.USER,
    name: user.name,
    username: user.username,
    isDemo: user.isDemo,
    organization: organizations.find(({ current }) => current) ?? null,
    roles: viewer?.roles ?? [],
    scope: () => describeScope(context, viewer?.scope ?? { kind: 'NONE' }),
    organizations,
    mustChangePassword,
    secondFactor,
    sessionExpiresAt: expiresAt,
    sessionIdleUntil: idleUntil,
  };
}

/** What is said to somebody without a session: who asks with an API key. */
export function infoOfViewer(context: Context, { principal, organization, roles, scope }: Viewer): ViewerInfoType {
  const { code, name } = organization;
  const line = scope.kind === 'ORGANIZATION' ? scope.line : 'AREA';
  const acting: ViewerOrganizationType = { code, name, line, roles, current: true };
  return {
    kind: PrincipalKind[principal.kind],
    name: principal.name,
    username: null,
    isDemo: false,
    organization: acting,
    roles,
    scope: () => describeScope(context, scope),
    organizations: [acting],
    mustChangePassword: false,
    secondFactor: { required: false, enrolled: false, given: false },
    sessionExpiresAt: null,
    sessionIdleUntil: null,
  };
}

const organizationOf = ({ organization, line, roles }: Place, current: boolean): ViewerOrganizationType => ({
  code: organization?.code ?? null,
  name: organization?.name ?? '本系统',
  line,
  roles,
  current,
});

async function describeScope({ whole }: Context, scope: Scope): Promise<ViewerScopeType> {
  const nothing = { kind: ViewerScopeKind.NONE, areaCode: null, organizationCode: null, line: null, name: null };
  if (scope.kind === 'NONE') return nothing;
  if (scope.kind === 'AREA') {
    const { areaCode } = scope;
    const area = await whole.selectFrom('division').select('name').where('code', '=', areaCode).executeTakeFirst();
    return { ...nothing, kind: ViewerScopeKind.AREA, areaCode, name: area?.name ?? null };
  }
  const { organizationId, organizationCode, line } = scope;
  const organization = await whole
    .selectFrom('union_organization')
    .select('name')
    .where('id', '=', organizationId)
    .executeTakeFirst();
  return {
    ...nothing,
    kind: ViewerScopeKind.ORGANIZATION,
    organizationCode,
    line,
    name: organization?.name ?? null,
  };
}
