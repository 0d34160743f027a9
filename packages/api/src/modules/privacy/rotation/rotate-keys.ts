import type { ClientBase } from 'pg';
import { keysOfDatabase, noteCurrentKey } from '../keys/check-keys.js';
import { keyRing } from '../keys/installed-keys.js';
import { addKeyToFile } from '../keys/key-file.js';
import type { KeySource } from '../keys/key-source.js';
import { sealedColumns } from '../sealed-columns.js';
import { countStale, resealColumn } from './reseal-column.js';

export interface Rotation {
  current: string;
  /** Ids of the keys that nothing is sealed with any more. */
  retired: string[];
  /** Values that were sealed anew. */
  resealed: number;
}

/** Shared with imports, which stage sealed values before they write them. */
const ONE_AT_A_TIME = `hashtext('uniongraph.import')`;

/**
 * Seals everything with a new key. A rotation that was interrupted is finished first of all, without another key; keys
 * of DATA_KEYS are changed by hand, so there the first one is the new one.
 */
export async function rotateKeys(
  client: ClientBase,
  source: KeySource,
  progress: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<Rotation> {
  await client.query(`select pg_advisory_lock(${ONE_AT_A_TIME})`);
  const isUnfinished = (await keysOfDatabase(client)).some((id) => id !== keyRing().current.id);
  if (source.file !== undefined && !isUnfinished) await addKeyToFile(source.file);
  await noteCurrentKey(client);
  const current = keyRing().current.id;
  let resealed = 0;
  // The program writes on meanwhile; what it began with the old key is found by the next count.
  for (let stale = await stalePlaces(client); stale > 0; stale = await stalePlaces(client)) {
    const all = resealed + stale;
    for (const column of sealedColumns) {
      const done = (rows: number) => {
        resealed += rows;
        progress(resealed, all);
      };
      await resealColumn(client, column, done, signal);
    }
  }
  const { rows } = await client.query<{ key_id: string }>(
    'delete from data_key_check where key_id <> $1 returning key_id',
    [current],
  );
  return { current, retired: rows.map((row) => row.key_id), resealed };
}

async function stalePlaces(client: ClientBase): Promise<number> {
  let stale = 0;
  for (const column of sealedColumns) stale += await countStale(client, column);
  return stale;
}
