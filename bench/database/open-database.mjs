import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { apiModule } from '../api-module.mjs';
import { folders } from '../folders.mjs';

/**
 * Starts the program's own embedded PostgreSQL, with the program's settings, on the folder of one size. `superUrl` is the
 * same database as superuser: only a superuser may load rows without firing triggers.
 */
export async function openDatabase(size) {
  const { lockDataFolder } = await apiModule('database/embedded/data-folder-lock.js');
  const { startEmbeddedPostgres } = await apiModule('database/embedded/start-embedded-postgres.js');
  const folder = folders.data(size);
  await mkdir(folder, { recursive: true });
  const unlock = await lockDataFolder(folder);
  const server = await startEmbeddedPostgres(join(folder, 'postgres')).catch(async (error) => {
    await unlock();
    throw error;
  });
  const superUrl = Object.assign(new URL(server.adminUrl), { pathname: new URL(server.url).pathname }).href;
  return { ...server, superUrl, close: () => server.stop().finally(unlock) };
}
