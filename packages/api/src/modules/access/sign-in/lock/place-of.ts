import { sql } from 'kysely';
import type { Context } from '../../../../context.js';
import { signInLimits } from '../../../../limits/sign-in-limits.js';
import { networkOf } from '../../../../shared/network-of.js';
import { hashOfToken } from '../../sessions/session-token.js';
import type { Attempt } from './attempt.js';

/**
 * Where an attempt comes from: a browser in which this user has signed in before, else an address. The lock of the address
 * does not count for a user whom an administrator has just unlocked.
 */
export async function placeOf({ whole, asking, now }: Context, username: string): Promise<Attempt> {
  const network = networkOf(asking.address ?? 'unknown');
  const since = new Date(now().getTime() - signInLimits.knownBrowserMs);
  const { rows } = await sql<{ browser: string | null; isUnlocked: boolean }>`
    select b.id as browser, coalesce(u.unlocked_until > ${now()}, false) as "isUnlocked"
    from user_account u left join known_browser b
      on b.user_id = u.id and b.token_hash = ${hashOfToken(asking.browser ?? '')} and b.signed_in_at >= ${since}
    where u.username = ${username}`.execute(whole);
  const [user] = rows;
  if (user?.browser) return { username, place: `browser ${user.browser}`, address: null };
  return { username, place: network, address: user?.isUnlocked ? null : network };
}
