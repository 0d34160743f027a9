import { timingSafeEqual } from 'node:crypto';
import type { Kysely } from 'kysely';
import { keyLimits } from '../../../limits/key-limits.js';
import type { Tables } from '../../../tables.js';
import type { Viewer } from '../../../viewer.js';
import type { SessionSight } from '../sessions/find-session.js';
import { makeViewer } from '../viewer/make-viewer.js';
import { addressIsIn } from './address-list.js';
import { keptKeys } from './kept-keys.js';
import { type KeyRow, keyOfPrefix } from './key-row.js';
import { hashOfKey, prefixOfKey } from './key-text.js';
import { noteKeyUse } from './note-key-use.js';

/** Why a key does not open; for the log alone, since whoever holds no sound key is told nothing of any. */
export type KeyRefusal = 'NO_KEY' | 'UNKNOWN' | 'REVOKED' | 'EXPIRED' | 'ADDRESS';

export type KeyAnswer = { viewer: Viewer } | { refusal: KeyRefusal; key?: { id: string; name: string } };

/** On whose behalf a request asks that names a key as `Authorization: Bearer`. */
export async function findKeyViewer(
  database: { whole: Kysely<Tables> },
  authorization: string,
  address: string | undefined,
  now: Date,
  sight: SessionSight = 'USE',
): Promise<KeyAnswer> {
  const text = /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '';
  const prefix = prefixOfKey(text);
  if (prefix === undefined) return { refusal: 'NO_KEY' };
  const row = await readKey(database, prefix, hashOfKey(text), now.getTime());
  if (!row) return { refusal: 'UNKNOWN' };
  const refusal = refusalOf(row, address, now);
  if (refusal) return { refusal, key: { id: row.id, name: row.name } };
  const viewer = viewerOfKey(row);
  if (sight === 'USE') await noteKeyUse(database, { viewer, address, now });
  return { viewer };
}

function refusalOf(row: KeyRow, address: string | undefined, now: Date): KeyRefusal | undefined {
  if (row.isRevoked) return 'REVOKED';
  if (row.expiresAt !== null && row.expiresAt <= now.getTime()) return 'EXPIRED';
  return addressIsIn(row.addresses, address) ? undefined : 'ADDRESS';
}

const nobody = Buffer.alloc(32);

async function readKey(database: { whole: Kysely<Tables> }, prefix: string, hash: Buffer, now: number) {
  const keys = keptKeys(database);
  const name = hash.toString('base64');
  const known = keys.get(name);
  if (known && Math.abs(now - known.readAt) < keyLimits.keptMs) return known.row;
  const row = await keyOfPrefix(database.whole, prefix);
  // Compared even where there is no key, so that the time taken tells nothing.
  const same = timingSafeEqual(row?.hash ?? nobody, hash);
  if (!row || !same) return undefined;
  keys.set(name, { row, readAt: now });
  return row;
}

function viewerOfKey(row: KeyRow): Viewer {
  const organization = {
    id: row.organizationId,
    code: row.organizationCode,
    name: row.organizationName,
    kind: row.organizationKind,
    divisionCode: row.divisionCode,
  };
  const { id, name, line, role, allowedOperations, documentsOnly, mayIntrospect, requestsPerMinute, costPerHour } = row;
  return {
    ...makeViewer({ kind: 'API_KEY', id, name }, organization, line, [role]),
    key: { id, allowedOperations, documentsOnly, mayIntrospect, requestsPerMinute, costPerHour },
  };
}
