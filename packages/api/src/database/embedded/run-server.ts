import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { startUpErrors } from '../../start-up/start-up-errors.js';
import type { Launch } from './launcher.js';
import { ServerLog } from './server-log.js';

export interface ServerProcess {
  process: ChildProcess;
  log: ServerLog;
}

/** Launches the server and waits until it accepts connections; 'port taken' when another program took the port first. */
export async function runServer(
  launch: Launch,
  program: string,
  args: string[],
): Promise<ServerProcess | 'port taken'> {
  const server = launch(program, args);
  const log = new ServerLog();
  log.read(server.stdout);
  log.read(server.stderr);
  const ready = new Promise<'ready'>((resolve) => {
    log.onLine((line) => line.includes('ready to accept connections') && resolve('ready'));
  });
  const outcome = await Promise.race([ready, once(server, 'close'), once(server, 'error')]);
  if (outcome === 'ready') return { process: server, log };
  if (log.text.includes('could not bind')) return 'port taken';
  if (log.text.includes('No space left on device')) throw startUpErrors.diskFull(args[1] ?? '');
  throw startUpErrors.databaseDidNotStart(log.lastComplaint);
}
