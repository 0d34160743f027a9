import { existsSync } from 'node:fs';
import type { Config } from '../../../config.js';
import { startUpErrors } from '../../../start-up/start-up-errors.js';
import { ensureKeyFile, ownKeyFile } from './key-file.js';
import { type KeySource, keysOfFile, keysOfSetting } from './key-source.js';

type KeySettings = Pick<Config, 'dataKeys' | 'dataKeyFile' | 'dataDir' | 'databaseUrl'>;

/**
 * The keys that the settings name. Without a setting the embedded database has a file of its own, which is made when
 * the database is new; another database needs a setting.
 */
export async function keySourceOf(config: KeySettings, sealedWith: readonly string[]): Promise<KeySource> {
  if (config.dataKeys !== undefined) return keysOfSetting(config.dataKeys);
  if (config.dataKeyFile !== undefined) return keysOfFile(config.dataKeyFile);
  if (config.databaseUrl !== undefined) throw startUpErrors.dataKeyRequired();
  const file = ownKeyFile(config.dataDir);
  // A new key beside data that another one sealed would only hide that the file is missing.
  if (sealedWith.length > 0 && !existsSync(file)) throw startUpErrors.dataKeyMissing(file, sealedWith, []);
  await ensureKeyFile(file);
  return keysOfFile(file);
}
