import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startUpErrors } from '../../start-up/start-up-errors.js';
import type { Database } from '../database.js';
import { lockDataFolder } from './data-folder-lock.js';
import { freeBytes } from './disk-space.js';
import { startEmbeddedPostgres } from './start-embedded-postgres.js';

const NEEDED_TO_START = 100 * 1024 * 1024;

/** Runs the embedded server on the data folder, which nobody else may use meanwhile. */
export async function embeddedDatabase(dataDir: string): Promise<Database> {
  await mkdir(dataDir, { recursive: true });
  if ((await freeBytes(dataDir)) < NEEDED_TO_START) throw startUpErrors.diskFull(dataDir);
  const unlock = await lockDataFolder(dataDir);
  try {
    const server = await startEmbeddedPostgres(join(dataDir, 'postgres'));
    return { url: server.url, died: server.died, close: () => server.stop().finally(unlock) };
  } catch (error) {
    await unlock();
    throw error;
  }
}
