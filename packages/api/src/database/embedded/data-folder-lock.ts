import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startUpErrors } from '../../start-up/start-up-errors.js';
import { runningProcess } from './process-table.js';

interface Holder {
  pid: number;
  startedAt: string;
}

const lockFile = (dataDir: string) => join(dataDir, 'running.json');

/** The process number of the Uniongraph that uses this data folder now, if one does. */
export async function dataFolderHolder(dataDir: string): Promise<number | undefined> {
  const text = await readFile(lockFile(dataDir), 'utf8').catch(() => '');
  let holder: Holder;
  try {
    holder = JSON.parse(text);
  } catch {
    return undefined;
  }
  const running = await runningProcess(holder.pid);
  return running?.startedAt === holder.startedAt ? holder.pid : undefined;
}

/**
 * Takes the data folder for this process and answers with the function that gives it back. A lock that its process
 * left behind (power cut, kill -9) is replaced. Of two that replace one at the same moment the later keeps it.
 */
export async function lockDataFolder(dataDir: string): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true });
  await refuseOtherHolder(dataDir);
  const self: Holder = { pid: process.pid, startedAt: (await runningProcess(process.pid))?.startedAt ?? '' };
  const draft = `${lockFile(dataDir)}.${process.pid}`;
  await writeFile(draft, JSON.stringify(self));
  await rename(draft, lockFile(dataDir));
  await wait(50);
  await refuseOtherHolder(dataDir);
  return () => rm(lockFile(dataDir), { force: true });
}

/** Refuses a data folder that another running Uniongraph uses. */
export async function refuseOtherHolder(dataDir: string): Promise<void> {
  const pid = await dataFolderHolder(dataDir);
  if (pid !== undefined && pid !== process.pid) throw startUpErrors.dataFolderInUse(dataDir, pid);
}
