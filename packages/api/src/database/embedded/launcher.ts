import { type ChildProcess, execFile, type SpawnOptions, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import type { DatabaseUser } from './database-user.js';

const OPTIONS: SpawnOptions = { detached: true, stdio: ['ignore', 'pipe', 'pipe'] };

/** Starts a PostgreSQL program with output piped, in its own process group so that Ctrl-C reaches us alone. */
export type Launch = (program: string, args: string[]) => ChildProcess;

/**
 * How to start PostgreSQL as `user`. On Linux util-linux's setpriv adds two things that a plain uid switch lacks:
 * the server is told to shut down when this process dies, however it dies; and where we are root it may pass through
 * folders that only root can enter (a clone in /root), while it still owns nothing but its data.
 */
export async function databaseLauncher(user: DatabaseUser | undefined): Promise<Launch> {
  const prefix = await setprivArguments(user);
  return (program, args) =>
    prefix === undefined
      ? spawn(program, args, { ...user, ...OPTIONS })
      : spawn('setpriv', [...prefix, program, ...args], OPTIONS);
}

async function setprivArguments(user: DatabaseUser | undefined): Promise<string[] | undefined> {
  const dieWithParent = ['--pdeathsig', 'INT'];
  if (user === undefined) return firstThatWorks([dieWithParent]);
  const asUser = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
  const passThrough = ['--securebits=+no_setuid_fixup', '--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  return firstThatWorks([
    [...asUser, ...passThrough, ...dieWithParent],
    [...asUser, ...dieWithParent],
  ]);
}

async function firstThatWorks(candidates: string[][]): Promise<string[] | undefined> {
  if (process.platform !== 'linux') return undefined;
  for (const candidate of candidates) {
    const works = await promisify(execFile)('setpriv', [...candidate, 'true']).then(
      () => true,
      () => false,
    );
    if (works) return candidate;
  }
  return undefined;
}
