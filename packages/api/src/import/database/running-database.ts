import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Database } from '../../database/database.js';
import { clusterPassword } from '../../database/embedded/cluster.js';
import { dataFolderHolder } from '../../database/embedded/data-folder-lock.js';
import { importProblems } from '../import-problems.js';

const PATIENCE_MS = 60_000;
const PAUSE_MS = 250;
/** Lines of PostgreSQL's postmaster.pid, from 0. */
const PORT_LINE = 3;
const STATUS_LINE = 7;

/**
 * The embedded server that another process runs on the data folder. PostgreSQL writes its port to postmaster.pid, the
 * password lies beside it; whoever may read them may use the database. Closing it leaves the server alone.
 */
export async function runningDatabase(dataDir: string, signal: AbortSignal): Promise<Database> {
  const cluster = join(dataDir, 'postgres');
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline && (await dataFolderHolder(dataDir)) !== undefined) {
    const url = await addressOf(cluster);
    if (url !== undefined && (await answers(url))) return { url, died: new Promise(() => {}), close: async () => {} };
    await wait(PAUSE_MS, undefined, { signal });
  }
  throw importProblems.serverNotReady();
}

async function addressOf(cluster: string): Promise<string | undefined> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const port = Number(lines[PORT_LINE]);
  if (!Number.isInteger(port) || port <= 0 || lines[STATUS_LINE]?.trim() !== 'ready') return undefined;
  return `postgres://uniongraph:${await clusterPassword(cluster)}@127.0.0.1:${port}/uniongraph`;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  return client
    .connect()
    .then(() => true)
    .catch(() => false)
    .finally(() => client.end().catch(() => {}));
}
