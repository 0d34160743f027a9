import { type Kysely, sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import { perDatabase } from '../../../shared/per-database.js';
import type { Tables } from '../../../tables.js';
import { documentHash } from './document-hash.js';

/** Texts of documents, by key and hash: they never change. */
const known = perDatabase(
  () => new LRUCache<string, string>({ maxSize: 4_000_000, sizeCalculation: (text, key) => text.length + key.length }),
);

/** The text that a key registered under a hash; undefined where there is none, or where it is not what the hash says. */
export async function findDocument(
  database: { whole: Kysely<Tables> },
  keyId: string,
  hash: string,
): Promise<string | undefined> {
  const texts = known(database);
  const name = `${keyId} ${hash}`;
  const found = texts.get(name) ?? (await read(database.whole, keyId, hash));
  if (found !== undefined) texts.set(name, found);
  return found;
}

async function read(whole: Kysely<Tables>, keyId: string, hash: string): Promise<string | undefined> {
  const { rows } = await sql<{ text: string }>`
    select text from trusted_document where key_id = ${keyId}::bigint and hash = ${hash}`.execute(whole);
  const text = rows[0]?.text;
  return text !== undefined && documentHash(text) === hash ? text : undefined;
}
