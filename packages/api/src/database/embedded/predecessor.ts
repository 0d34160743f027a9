import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
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
  if (await serves()) process.kill(pid, 'SIGINT');
  while (await serves()) await wait(50);
  await rm(pidFile, { force: true });
}
