import { type Kysely, sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import { keyLimits } from '../../../limits/key-limits.js';
import { networkAddress } from '../../../shared/network-address.js';
import { perDatabase } from '../../../shared/per-database.js';
import { today } from '../../../shared/today.js';
import type { Tables } from '../../../tables.js';
import type { Viewer } from '../../../viewer.js';
import { recordAudit } from '../audit/record-audit.js';
import { noteOnce } from './note-once.js';

const noted = perDatabase(() => new LRUCache<string, true>({ max: 20_000 }));

interface KeyUse {
  viewer: Viewer;
  /** Where it is used from. */
  address: string | undefined;
  now: Date;
}

/** Writes when a key was last used, at most once a minute, and into the audit log that it was used on a day from an address. */
export async function noteKeyUse(database: { whole: Kysely<Tables> }, { viewer, address, now }: KeyUse): Promise<void> {
  const { whole } = database;
  const subject = `ApiKey:${viewer.principal.id}`;
  const day = today({ now: () => now });
  const from = networkAddress(address);
  await noteOnce(noted(database), `${subject} ${from} ${day}`, () => auditUse(whole, viewer, { subject, from, day }));
  const minute = Math.floor(now.getTime() / keyLimits.notedEveryMs);
  const since = new Date(now.getTime() - keyLimits.notedEveryMs);
  await noteOnce(noted(database), `${subject} ${minute}`, () =>
    sql`update api_key set last_used_at = ${now} where id = ${viewer.principal.id}::bigint
      and (last_used_at is null or last_used_at <= ${since})`.execute(whole),
  );
}

/** What this process does not remember may stand in the log already: it was started anew, or another one wrote it. */
async function auditUse(
  whole: Kysely<Tables>,
  viewer: Viewer,
  { subject, from, day }: { subject: string; from: string | null; day: string },
): Promise<void> {
  const { rows } = await sql`
    select from audit_entry where event = 'KEY_USED' and made_at > clock_timestamp() - interval '25 hours'
      and subject = ${subject} and address is not distinct from ${from} and details ->> 'day' = ${day} limit 1`.execute(
    whole,
  );
  if (rows.length > 0) return;
  await recordAudit(whole, {
    event: 'KEY_USED',
    outcome: 'SUCCEEDED',
    viewer,
    address: from,
    subject,
    details: { day },
  });
}
