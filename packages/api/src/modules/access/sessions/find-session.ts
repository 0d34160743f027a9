import { type Kysely, sql } from 'kysely';
import { sessionLimits } from '../../../limits/session-limits.js';
import { today } from '../../../shared/today.js';
import type { Tables } from '../../../tables.js';
import { rolesNeedSecondFactor } from '../sign-in/second-factor/roles-need-second-factor.js';
import type { SignInSettings } from '../sign-in/sign-in-settings.js';
import type { CurrentSession } from './current-session.js';
import { keptSessions } from './kept-sessions.js';
import { readPlaces } from './read-places.js';
import { hashOfToken } from './session-token.js';

interface SessionRow {
  id: string;
  userId: string;
  username: string;
  name: string;
  isDemo: boolean;
  mustChangePassword: boolean;
  enrolled: boolean;
  given: boolean;
  organizationId: string | null;
  line: string;
  expiresAt: string;
  lastSeenAt: string;
}

/** Whether a session is used, which is written down and keeps it from going idle, or only looked at. */
export type SessionSight = 'USE' | 'LOOK';

/** The session of a token, unless it has ended. */
export async function findSession(
  database: { whole: Kysely<Tables> },
  token: string,
  now: Date,
  settings: SignInSettings,
  sight: SessionSight = 'USE',
): Promise<CurrentSession | null> {
  const hash = hashOfToken(token);
  const sessions = keptSessions(database);
  const key = hash.toString('base64');
  const known = sessions.get(key);
  if (known && Math.abs(now.getTime() - known.readAt) < sessionLimits.keptMs && (sight === 'LOOK' || known.wasUsed))
    return known.session.user.isDemo && settings.demoAccounts !== 'ALLOWED' ? null : known.session;
  const session = await readSession(database.whole, hash, now, settings, sight);
  if (session) sessions.set(key, { session, readAt: now.getTime(), wasUsed: sight === 'USE' });
  else sessions.delete(key);
  return session;
}

/** The same, as the database has it now. */
export async function readSession(
  whole: Kysely<Tables>,
  hash: Buffer,
  now: Date,
  { demoAccounts }: SignInSettings,
  sight: SessionSight = 'USE',
): Promise<CurrentSession | null> {
  const { rows } = await sql<SessionRow>`
    select s.id, u.id as "userId", u.username, u.display_name as name, u.is_demo as "isDemo",
      u.must_change_password as "mustChangePassword", u.totp_confirmed_at is not null as enrolled,
      s.second_factor as given, s.organization_id as "organizationId", s.line, s.expires_at as "expiresAt",
      s.last_seen_at as "lastSeenAt"
    from user_session s join user_account u on u.id = s.user_id
    where s.token_hash = ${hash} and s.revoked_at is null and u.disabled_at is null and (${demoAccounts === 'ALLOWED'} or not u.is_demo)
      and s.expires_at > ${now} and s.last_seen_at > ${new Date(now.getTime() - sessionLimits.idleMs)}`.execute(whole);
  const row = rows[0];
  if (!row) return null;
  const lastSeenAt = sight === 'USE' ? await see(whole, row, now) : new Date(row.lastSeenAt);
  const places = await readPlaces(whole, row.userId, today({ now: () => now }));
  const { organizationId, line } = row;
  return {
    id: row.id,
    user: { id: row.userId, username: row.username, name: row.name, isDemo: row.isDemo },
    mustChangePassword: row.mustChangePassword,
    secondFactor: {
      required: !row.isDemo && places.some((place) => rolesNeedSecondFactor(place.roles)),
      enrolled: row.enrolled,
      given: row.given,
    },
    places,
    place: places.find((each) => (each.organization?.id ?? null) === organizationId && each.line === line) ?? places[0],
    expiresAt: new Date(row.expiresAt),
    idleUntil: new Date(lastSeenAt.getTime() + sessionLimits.idleMs),
  };
}

async function see(whole: Kysely<Tables>, { id, lastSeenAt }: SessionRow, now: Date): Promise<Date> {
  const last = new Date(lastSeenAt);
  if (now.getTime() - last.getTime() < sessionLimits.seenEveryMs) return last;
  await sql`update user_session set last_seen_at = ${now} where id = ${id} and last_seen_at < ${now}`.execute(whole);
  return now;
}
