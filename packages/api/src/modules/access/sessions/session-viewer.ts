import { NATION_CODE } from '@uniongraph/schema/codes/division-code';
import type { Viewer } from '../../../viewer.js';
import { makeViewer } from '../viewer/make-viewer.js';
import type { ActingOrganization } from '../viewer/scope-of.js';
import type { CurrentSession } from './current-session.js';

const installation: ActingOrganization = { id: '0', code: '', name: '', kind: '', divisionCode: NATION_CODE };

/** Who a session is, whether or not it may do anything yet: for the audit log. */
export const principalOf = ({ user, place }: CurrentSession): Viewer =>
  makeViewer(
    { kind: 'USER', id: user.id, name: user.username },
    place?.organization ?? installation,
    place?.line ?? 'AREA',
    place?.roles ?? [],
  );

/** What a session must do before it may do anything else. */
export function outstanding({ mustChangePassword, secondFactor }: CurrentSession) {
  const { required, enrolled, given } = secondFactor;
  return { password: mustChangePassword, code: enrolled && !given, enrolment: required && !enrolled && !given };
}

/** On whose behalf a session asks; null until nothing is outstanding. */
export function sessionViewer(session: CurrentSession): Viewer | null {
  return Object.values(outstanding(session)).some(Boolean) ? null : principalOf(session);
}
