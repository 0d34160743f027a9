import { type Kysely, type RawBuilder, sql } from 'kysely';
import { signInLimits } from '../../../../limits/sign-in-limits.js';
import type { Tables } from '../../../../tables.js';
import { type BackOff, backOffs } from './back-off.js';

/** Whose password is tried, and from where. */
export interface Attempt {
  username: string;
  /** A browser that this user has signed in with before, else the address. */
  place: string;
  /** Counted as well; null for a browser that is known, and for a user who was unlocked. */
  address: string | null;
}

const byAddress = '';

const lockAfter = (failures: RawBuilder<number>, { free, firstMs, longestMs }: BackOff, now: Date) =>
  sql`case when ${failures} >= ${free}::int
    then ${now}::timestamptz + least(${firstMs}::int * power(2, least(${failures} - ${free}::int, 20)), ${longestMs}::int) * interval '1 ms' end`;

/**
 * Counts an attempt as failed before it is made, so that attempts at the same time count each other; `forgive` and
 * `takeBack` undo it. Answers until when attempts are refused, null if this one may be made: refused ones do not count.
 */
export async function countAttempt(
  whole: Kysely<Tables>,
  { username, place, address }: Attempt,
  now: Date,
): Promise<Date | null> {
  const stale = new Date(now.getTime() - signInLimits.forgottenMs);
  const failures = sql<number>`case when l.last_failed_at < ${stale} then 1 else l.failures + 1 end`;
  const backOff = sql`case when l.username = ${byAddress}
    then ${lockAfter(failures, backOffs.address, now)} else ${lockAfter(failures, backOffs.account, now)} end`;
  const { rows } = await sql<{ until: string | null; counted: number; wanted: number }>`
    with wanted as (
      select ${byAddress}::text as username, ${address}::text as place where ${address}::text is not null
      union all select ${username}, ${place}),
    forgotten as (
      delete from sign_in_lock where ctid = any (array(
        select ctid from sign_in_lock
        where last_failed_at < ${stale} and (username, place) not in (select username, place from wanted)
        limit 10 for update skip locked))),
    locked as (
      select max(l.locked_until) as until from sign_in_lock l join wanted using (username, place)
      where l.locked_until > ${now}),
    counted as (
      insert into sign_in_lock as l (username, place, failures, last_failed_at)
      select username, place, 1, ${now} from wanted where (select until from locked) is null order by username
      on conflict (username, place) do update
        set failures = ${failures}, last_failed_at = ${now}, locked_until = ${backOff}
        where l.locked_until is null or l.locked_until <= ${now}
      returning 1)
    select (select until from locked) as until, (select count(*)::int from counted) as counted,
      (select count(*)::int from wanted) as wanted`.execute(whole);
  const { until, counted, wanted } = rows[0]!;
  if (until !== null) return new Date(until);
  return counted < wanted ? new Date(now.getTime() + backOffs.account.firstMs) : null;
}

/** The password was right: the account's failures at this place are forgotten, and those before at the address remain. */
export async function forgive(whole: Kysely<Tables>, attempt: Attempt): Promise<void> {
  const { username, place, address } = attempt;
  await sql`with own as (delete from sign_in_lock where username = ${username} and place = ${place})
    ${uncount([byAddress, address])}`.execute(whole);
}

/** The attempt was neither right nor wrong: as if it had not been made. */
export async function takeBack(whole: Kysely<Tables>, { username, place, address }: Attempt): Promise<void> {
  await uncount([byAddress, address], [username, place]).execute(whole);
}

function uncount(...keys: [string, string | null][]) {
  const values = keys.map(([username, place]) => sql`(${username}, ${place})`);
  return sql`update sign_in_lock set failures = greatest(failures - 1, 0), locked_until = null
    where (username, place) in (${sql.join(values)})`;
}
