import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '../../config.js';
import type { Database } from '../../database/database.js';
import { dataFolderHolder } from '../../database/embedded/data-folder-lock.js';
import { embeddedDatabase } from '../../database/embedded/embedded-database.js';
import { runningProcess } from '../../database/embedded/process-table.js';
import { externalDatabase } from '../../database/external-database.js';
import { openKeys } from '../../modules/privacy/keys/open-keys.js';
import { prepareSchema } from './prepare-schema.js';
import { runningDatabase } from './running-database.js';

type Say = (zh: string, en: string) => void;

/**
 * Opens the database that the program itself would use: the one of DATABASE_URL, else the embedded one. Where the
 * program is running, its embedded server is joined; where another import runs one, that import is waited for, since
 * its server ends with it.
 */
export async function openImportDatabase(config: Config, say: Say, signal: AbortSignal): Promise<Database> {
  const { database, isOurs } = await open(config, say, signal);
  try {
    await prepareSchema(database.url, isOurs, say, signal);
    await openKeys(config, database.url);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function open(config: Config, say: Say, signal: AbortSignal): Promise<{ database: Database; isOurs: boolean }> {
  if (config.databaseUrl !== undefined) {
    say('连接 DATABASE_URL 指定的数据库', 'Connecting to the database of DATABASE_URL');
    return { database: await externalDatabase(config.databaseUrl), isOurs: true };
  }
  await otherImportEnded(config.dataDir, say, signal);
  const holder = await dataFolderHolder(config.dataDir);
  if (holder !== undefined && holder !== process.pid) {
    say('工图正在运行，使用其数据库', 'Uniongraph is running; joining its database');
    return { database: await runningDatabase(config.dataDir, signal), isOurs: false };
  }
  say('启动数据库', 'Starting PostgreSQL');
  return { database: await embeddedDatabase(config.dataDir), isOurs: true };
}

async function otherImportEnded(dataDir: string, say: Say, signal: AbortSignal): Promise<void> {
  for (let said = false; await isImport(await dataFolderHolder(dataDir)); said = true) {
    if (!said) say('另一个导入正在进行，等待其完成', 'Another import is running; waiting for it to end');
    await wait(500, undefined, { signal });
  }
}

/** Commands that run the embedded server for themselves, and end it with themselves. */
const endsSoon = /\b(import|key|user|audit)-main\b/;

async function isImport(pid: number | undefined): Promise<boolean> {
  if (pid === undefined || pid === process.pid) return false;
  return endsSoon.test((await runningProcess(pid))?.command ?? '');
}
