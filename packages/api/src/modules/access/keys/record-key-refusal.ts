import type { Kysely } from 'kysely';
import { LRUCache } from 'lru-cache';
import { keyLimits } from '../../../limits/key-limits.js';
import { perDatabase } from '../../../shared/per-database.js';
import type { Tables } from '../../../tables.js';
import { recordAudit } from '../audit/record-audit.js';
import type { KeyAnswer } from './find-key-viewer.js';
import { noteOnce } from './note-once.js';

const saidLately = perDatabase(() => new LRUCache<string, true>({ max: 10_000, ttl: keyLimits.notedEveryMs }));

/** Writes into the audit log that a key which exists was refused. Keys that do not exist are no event of anybody. */
export async function recordKeyRefusal(
  database: { whole: Kysely<Tables> },
  answer: Exclude<KeyAnswer, { viewer: unknown }>,
  address: string | undefined,
): Promise<void> {
  if (!answer.key) return;
  const subject = `ApiKey:${answer.key.id}`;
  const details = { reason: answer.refusal };
  await noteOnce(saidLately(database), `${subject} ${answer.refusal} ${address}`, () =>
    recordAudit(database.whole, {
      event: 'KEY_REFUSED',
      outcome: 'REFUSED',
      viewer: null,
      address: address ?? null,
      subject,
      details,
    }),
  );
}
