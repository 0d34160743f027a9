import { isIPv6 } from 'node:net';
import { sql } from 'kysely';
import type { Context } from '../../../../context.js';
import { hashOfToken } from '../../sessions/session-token.js';
import type { Attempt } from './attempt.js';
import { KNOWN_MS } from './known-browsers.js';

/** Of an IPv6 address its network: a single machine has a whole /64 to change addresses in. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array<string>(8 - groups.length - rest.length).fill('0');
  return `${[...groups, ...zeros, ...rest].slice(0, 4).join(':')}::/64`;
}

/**
 * Where an attempt comes from: a browser in which this user has signed in before, else an address. The lock of the address
 * does not count for a user whom an administrator has just unlocked.
 */
export async function placeOf({ whole, asking, now }: Context, username: string): Promise<Attempt> {
  const network = networkOf(asking.address ?? 'unknown');
  const since = new Date(now().getTime() - KNOWN_MS);
  const { rows } = await sql<{ browser: string | null; isUnlocked: boolean }>`
    select b.id as browser, coalesce(u.unlocked_until > ${now()}, false) as "isUnlocked"
    from user_account u left join known_browser b
      on b.user_id = u.id and b.token_hash = ${hashOfToken(asking.browser ?? '')} and b.signed_in_at >= ${since}
    where u.username = ${username}`.execute(whole);
  const [user] = rows;
  if (user?.browser) return { username, place: `browser ${user.browser}`, address: null };
  return { username, place: network, address: user?.isUnlocked ? null : network };
}
