import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { startUpErrors } from '../../start-up/start-up-errors.js';

export interface DatabaseUser {
  uid: number;
  gid: number;
}

const run = promisify(execFile);

/**
 * The system user that PostgreSQL must run as where we are root: the ordinary user who owns the cluster already, else
 * `postgres`, made when missing. Undefined where we are not root: PostgreSQL then runs as ourselves.
 */
export async function databaseUser(clusterFolder: string): Promise<DatabaseUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(clusterFolder).catch(() => undefined);
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return (await find()) ?? (await create());
}

async function find(): Promise<DatabaseUser | undefined> {
  const line = (await readFile('/etc/passwd', 'utf8').catch(() => ''))
    .split('\n')
    .find((entry) => entry.startsWith('postgres:'));
  if (line === undefined) return undefined;
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

async function create(): Promise<DatabaseUser> {
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
  } catch (cause) {
    throw startUpErrors.noUnprivilegedUser(cause);
  }
  const user = await find();
  if (user === undefined) throw startUpErrors.noUnprivilegedUser();
  return user;
}
