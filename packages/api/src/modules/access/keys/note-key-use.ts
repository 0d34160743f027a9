import { type Kysely, sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import { keyLimits } from '../../../limits/key-limits.js';
import { networkAddress } from '../../../shared/network-address.js';
import { perDatabase } from '../../../shared/per-database.js';
import { today } from '../../../shared/today.js';
import type { Tables } from '../../../tables.js';
import type { Viewer } from '../../../viewer.js';
import { redactError } from '../../privacy/redact-error.js';
import { recordAudit } from '../audit/record-audit.js';

const lastNoted = perDatabase(() => new LRUCache<string, number>({ max: 10_000 }));
const audited = perDatabase(() => new LRUCache<string, true>({ max: 20_000 }));

interface KeyUse {
  viewer: Viewer;
  /** Where it is used from. */
  address: string | undefined;
  now: Date;
}

/** Writes when a key was last used, at most once a minute, and into the audit log that it was used on a day from an address. */
export async function noteKeyUse(database: { whole: Kysely<Tables> }, use: KeyUse): Promise<void> {
  await auditUse(database, use);
  const { now, viewer } = use;
  const { id } = viewer.principal;
  const known = lastNoted(database);
  if (now.getTime() - (known.get(id) ?? -Infinity) < keyLimits.notedEveryMs) return;
  known.set(id, now.getTime());
  await sql`
    update api_key set last_used_at = ${now.toISOString()}::timestamptz
    where id = ${id}::bigint
      and (last_used_at is null or last_used_at <= ${now.toISOString()}::timestamptz - interval '1 minute')`.execute(
    database.whole,
  );
}

/** What this process does not remember may stand in the log already: it was started anew, or another one wrote it. */
async function auditUse(database: { whole: Kysely<Tables> }, { viewer, address, now }: KeyUse): Promise<void> {
  const day = today({ now: () => now });
  const from = networkAddress(address);
  const subject = `ApiKey:${viewer.principal.id}`;
  const said = audited(database);
  const once = `${subject} ${from} ${day}`;
  if (said.has(once)) return;
  said.set(once, true);
  try {
    const { rows } = await sql`
      select from audit_entry where event = 'KEY_USED' and made_at > clock_timestamp() - interval '25 hours'
        and subject = ${subject} and address is not distinct from ${from} and details ->> 'day' = ${day} limit 1`.execute(
      database.whole,
    );
    if (rows.length > 0) return;
    const record = {
      event: 'KEY_USED',
      outcome: 'SUCCEEDED',
      viewer,
      address: from,
      subject,
      details: { day },
    } as const;
    await recordAudit(database.whole, record);
  } catch (error) {
    // The next request writes it; this one is answered.
    said.delete(once);
    console.error(redactError(error));
  }
}
