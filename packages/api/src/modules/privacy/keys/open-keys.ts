import pg from 'pg';
import type { Config } from '../../../config.js';
import { checkKeys, keysOfDatabase } from './check-keys.js';
import { keySourceOf } from './key-source-of.js';

/** Installs the keys of a migrated database; a start-up error when they are missing or wrong. */
export async function openKeys(config: Config, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await checkKeys(client, await keySourceOf(config, await keysOfDatabase(client)));
  } finally {
    await client.end();
  }
}
