import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { endServer } from './end-server.js';
import { runningProcess } from './process-table.js';

/**
 * Clears what a crash left in the cluster's folder. A server that outlived its program is shut down in an orderly way;
 * a postmaster.pid whose process is gone, or whose number now belongs to something else, is removed (PostgreSQL
 * itself refuses to start in the second case). Call it only while holding the data folder's lock.
 */
export async function clearPredecessor(clusterFolder: string): Promise<void> {
  const pidFile = join(clusterFolder, 'postmaster.pid');
  const pid = Number.parseInt(await readFile(pidFile, 'utf8').catch(() => ''), 10);
  if (Number.isNaN(pid)) return;
  const serves = async () => (await runningProcess(pid))?.command.includes(clusterFolder) ?? false;
  await endServer(pid, serves);
  await rm(pidFile, { force: true });
}
