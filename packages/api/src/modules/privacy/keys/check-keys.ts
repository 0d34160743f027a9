import type { ClientBase } from 'pg';
import { startUpErrors } from '../../../start-up/start-up-errors.js';
import { seal, unseal } from '../cipher/field-cipher.js';
import { installKeys, keyRing } from './installed-keys.js';
import type { KeySource } from './key-source.js';

const CONSTANT = 'uniongraph';
const place = (keyId: string) => ({ column: 'data_key_check.sealed', row: keyId });

type Client = Pick<ClientBase, 'query'>;

/** The keys with which this database is sealed; none before the first start. */
export async function keysOfDatabase(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ key_id: string }>(
    'select key_id from data_key_check order by added_at, key_id',
  );
  return rows.map((row) => row.key_id);
}

/** Installs the keys, or refuses: every key that the database is sealed with must be there and open its constant. */
export async function checkKeys(client: Client, source: KeySource): Promise<void> {
  const ring = source.ring();
  const { rows } = await client.query<{ key_id: string; sealed: Buffer }>('select key_id, sealed from data_key_check');
  const missing = rows.filter((row) => ring.find(row.key_id) === undefined).map((row) => row.key_id);
  if (missing.length > 0) {
    throw startUpErrors.dataKeyMissing(
      source.name,
      missing,
      ring.keys.map((key) => key.id),
    );
  }
  installKeys(source);
  for (const { key_id, sealed } of rows) {
    if (unseal(place(key_id), sealed) !== CONSTANT) throw startUpErrors.dataKeyMissing(source.name, [key_id], []);
  }
  await noteCurrentKey(client);
}

/** Records that the database is sealed with the current key from now on. */
export async function noteCurrentKey(client: Client): Promise<void> {
  const { id } = keyRing().current;
  await client.query('insert into data_key_check (key_id, sealed) values ($1, $2) on conflict do nothing', [
    id,
    seal(place(id), CONSTANT),
  ]);
}
