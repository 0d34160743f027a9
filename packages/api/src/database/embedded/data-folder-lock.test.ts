import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { dataFolderHolder, lockDataFolder } from './data-folder-lock.js';
import { runningProcess } from './process-table.js';

describe('lockDataFolder', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'uniongraph-lock-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const leaveLock = (pid: number, startedAt: string) =>
    writeFile(join(folder, 'running.json'), JSON.stringify({ pid, startedAt }));

  it('holds the folder until it is given back', async () => {
    const unlock = await lockDataFolder(folder);
    expect(await dataFolderHolder(folder)).toBe(process.pid);
    await unlock();
    expect(await dataFolderHolder(folder)).toBeUndefined();
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses a folder that a living process holds, and names the process', async () => {
    const other = spawn('sleep', ['60']);
    const { startedAt } = (await runningProcess(other.pid as number)) ?? { startedAt: 'never' };
    await leaveLock(other.pid as number, startedAt);
    await expect(lockDataFolder(folder)).rejects.toMatchObject({
      code: 'DATA_FOLDER_IN_USE',
      en: expect.stringContaining(`process ${other.pid}`),
    });
    other.kill();
  });

  it('takes over from a process whose number was given to another one', async () => {
    await leaveLock(process.ppid, 'long ago');
    const unlock = await lockDataFolder(folder);
    expect(await dataFolderHolder(folder)).toBe(process.pid);
    await unlock();
  });

  it('takes over a lock file that was cut short', async () => {
    await writeFile(join(folder, 'running.json'), '{"pid":');
    await (await lockDataFolder(folder))();
  });
});
