import { isIPv6 } from 'node:net';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../../tables.js';
import { hashOfToken } from '../../sessions/session-token.js';
import type { Attempt } from './attempt.js';

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

/** Where an attempt comes from: a browser in which this user has signed in before is known by its last session. */
export async function placeOf(
  whole: Kysely<Tables>,
  username: string,
  { address, token }: { address: string | null; token: string | null },
): Promise<Attempt> {
  const network = networkOf(address ?? 'unknown');
  const unknown = { username, place: network, address: network };
  if (!token) return unknown;
  const { rows } = await sql<{ id: string }>`
    select s.id from user_session s join user_account u on u.id = s.user_id
    where s.token_hash = ${hashOfToken(token)} and u.username = ${username} and s.revoked_at is null`.execute(whole);
  return rows[0] ? { username, place: `session ${rows[0].id}`, address: null } : unknown;
}
