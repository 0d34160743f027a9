import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { badUserInput } from '../../../errors.js';
import { inTransaction } from '../in-transaction.js';
import type { CurrentSession } from './current-session.js';
import { provenSessionOf } from './proven-session-of.js';
import { recordOwnAct } from './record-own-act.js';
import { renewSession } from './renew-session.js';
import type { SwitchOrganizationInput } from './switch-organization.input.js';

/**
 * Has the session act for another organization in which its user has roles. It gets a new token: other processes know the old
 * one, with the former organization, for a moment longer.
 */
export async function switchOrganization(
  context: Context,
  { code = null, line }: SwitchOrganizationInput,
): Promise<CurrentSession> {
  const session = provenSessionOf(context);
  const place = session.places.find((each) => (each.organization?.code ?? null) === code && each.line === line);
  if (!place) throw notAmong(session);
  return inTransaction(context, async (within) => {
    await sql`update user_session set organization_id = ${place.organization?.id ?? null}, line = ${line}
      where id = ${session.id}`.execute(within.whole);
    const switched = await renewSession(within, session, { others: 'STAY' });
    await recordOwnAct(within, switched, 'ORGANIZATION_SWITCH');
    return switched;
  });
}

function notAmong({ places }: CurrentSession) {
  return badUserInput([
    {
      path: 'input.code',
      code: 'NO_ROLE_THERE',
      messageZh: '在这个组织没有角色。',
      messageEn: 'There is no role in this organization.',
      expected: places.map(({ organization }) => organization?.code ?? 'null').join(', '),
    },
  ]);
}
