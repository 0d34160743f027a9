import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, chown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startUpErrors } from '../../start-up/start-up-errors.js';
import type { Binaries } from './binaries.js';
import type { DatabaseUser } from './database-user.js';
import type { Launch } from './launcher.js';
import { ServerLog } from './server-log.js';

const PASSWORD_FILE = 'uniongraph.password';

/** The superuser's password, made once with the cluster and kept inside it. */
export async function clusterPassword(clusterFolder: string): Promise<string> {
  return (await readFile(join(clusterFolder, PASSWORD_FILE), 'utf8')).trim();
}

/** Whether a cluster stands in the folder; refuses one of another PostgreSQL version and a folder that is not one. */
export async function clusterExists(clusterFolder: string, majorVersion: string): Promise<boolean> {
  const entries = await readdir(clusterFolder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw startUpErrors.dataFolderUnusable(
      clusterFolder,
      `无法读取,${error.code}`,
      `not readable, ${error.code}`,
      error,
    );
  });
  if (entries === undefined) return false;
  if (!entries.includes('PG_VERSION')) {
    throw startUpErrors.dataFolderUnusable(clusterFolder, '其中不是数据库', 'it holds something else than a database');
  }
  const found = (await readFile(join(clusterFolder, 'PG_VERSION'), 'utf8')).trim();
  if (found !== majorVersion) throw startUpErrors.dataFolderVersion(clusterFolder, found, majorVersion);
  return true;
}

/**
 * Makes an empty cluster. It is built beside its place and renamed at the end, so that an interrupted first start
 * leaves nothing that looks like a cluster.
 *
 * Text sorts by code point (collation C: stable, index-friendly, the same on every system), but characters are
 * classified as Unicode: under ctype C, pg_trgm finds no trigrams in Chinese text at all.
 */
export async function createCluster(
  clusterFolder: string,
  options: { binaries: Binaries; user: DatabaseUser | undefined; launch: Launch; durable: boolean },
): Promise<void> {
  const draft = `${clusterFolder}.new`;
  const password = `${draft}.password`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await writeFile(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (options.user) {
    await chown(draft, options.user.uid, options.user.gid);
    await chown(password, options.user.uid, options.user.gid);
  }
  await initialise(draft, password, options);
  await rename(password, join(draft, PASSWORD_FILE));
  await rename(draft, clusterFolder);
}

async function initialise(
  folder: string,
  passwordFile: string,
  { binaries, launch, durable }: { binaries: Binaries; launch: Launch; durable: boolean },
): Promise<void> {
  const log = new ServerLog();
  const initdb = launch(binaries.initdb, [
    `--pgdata=${folder}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    `--lc-ctype=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`,
    '--lc-messages=C',
    ...(durable ? [] : ['--no-sync']),
  ]);
  log.read(initdb.stdout);
  log.read(initdb.stderr);
  const [exitCode] = await once(initdb, 'close');
  if (exitCode === 0) return;
  if (log.text.includes('No space left on device')) throw startUpErrors.diskFull(folder);
  throw startUpErrors.databaseDidNotStart(log.lastComplaint);
}

/** Gives the folder the owner and mode that PostgreSQL insists on (a copied folder often has neither). */
export async function ownCluster(clusterFolder: string, user: DatabaseUser | undefined): Promise<void> {
  if (user && (await stat(clusterFolder)).uid !== user.uid) {
    await chown(clusterFolder, user.uid, user.gid);
    for (const entry of await readdir(clusterFolder, { recursive: true })) {
      await chown(join(clusterFolder, entry), user.uid, user.gid);
    }
  }
  await chmod(clusterFolder, 0o700);
}
