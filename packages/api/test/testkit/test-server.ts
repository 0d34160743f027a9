import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolderHolder, lockDataFolder } from '../../src/database/embedded/data-folder-lock.js';
import { startEmbeddedPostgres } from '../../src/database/embedded/start-embedded-postgres.js';

const PREFIX = 'uniongraph-test-';
const remove = (folder: string) => rm(folder, { recursive: true, force: true, maxRetries: 5 });

/** Starts the one PostgreSQL server of a Jest run in a temporary folder; answers with its address and how to end it. */
export async function startTestServer(): Promise<{ adminUrl: string; stop: () => Promise<void> }> {
  await removeAbandoned();
  const folder = await mkdtemp(join(tmpdir(), PREFIX));
  try {
    await lockDataFolder(folder);
    const server = await startEmbeddedPostgres(join(folder, 'postgres'), { durable: false });
    return { adminUrl: server.adminUrl, stop: () => server.stop().then(() => remove(folder)) };
  } catch (error) {
    await remove(folder);
    throw error;
  }
}

/** What runs left behind that were killed. A folder without a lock may be that of a run which is starting now. */
async function removeAbandoned(): Promise<void> {
  const folders = (await readdir(tmpdir()))
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => join(tmpdir(), name));
  for (const folder of folders) {
    const locked = (await readdir(folder).catch((): string[] => [])).includes('running.json');
    if (locked && (await dataFolderHolder(folder)) === undefined) await remove(folder);
  }
}
