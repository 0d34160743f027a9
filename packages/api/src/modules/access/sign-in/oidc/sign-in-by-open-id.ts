import type { Context } from '../../../../context.js';
import { recordAudit } from '../../audit/record-audit.js';
import type { CurrentSession } from '../../sessions/current-session.js';
import { beginSession } from '../begin-session.js';
import { linkedUser, type OpenIdIdentity } from './linked-user.js';

/** Signs in whom a provider has vouched for; undefined when nobody here is prepared for him. */
export async function signInByOpenId(
  context: Context,
  identity: OpenIdIdentity,
  secondFactor: boolean,
): Promise<CurrentSession | undefined> {
  const { whole, asking } = context;
  const { issuer } = identity;
  const user = await linkedUser(whole, identity);
  if (!user) {
    const details = { reason: 'NO_ACCOUNT', issuer };
    await recordAudit(whole, { event: 'SIGN_IN', outcome: 'REFUSED', viewer: null, address: asking.address, details });
    return undefined;
  }
  if (user.isNew)
    await recordAudit(whole, {
      event: 'OPENID_LINK',
      outcome: 'SUCCEEDED',
      viewer: null,
      address: asking.address,
      subject: `UserAccount:${user.id}`,
      details: { issuer },
    });
  return beginSession(context, user.id, secondFactor ? 'OPENID_WITH_SECOND_FACTOR' : 'OPENID');
}
