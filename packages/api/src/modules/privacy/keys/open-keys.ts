import pg from 'pg';
import type { Config } from '../../../config.js';
import { checkKeys, keysOfDatabase } from './check-keys.js';
import { exposureOf } from './key-file.js';
import { keySourceOf } from './key-source-of.js';

/** Installs the keys of a migrated database; a start-up error when they are missing or wrong, a warning when others can read them. */
export async function openKeys(
  config: Config,
  url: string,
  warn: (text: string) => void = console.warn,
): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const source = await keySourceOf(config, await keysOfDatabase(client));
    await checkKeys(client, source);
    const exposure = source.file && (await exposureOf(source.file));
    if (exposure) warn(exposure);
  } finally {
    await client.end();
  }
}
