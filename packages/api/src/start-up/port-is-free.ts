import { once } from 'node:events';
import { createServer } from 'node:net';
import { startUpErrors } from './start-up-errors.js';

/** Refuses to go on when the port cannot be listened on: it is better known before the database starts. */
export async function ensurePortIsFree(host: string, port: number): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
  } catch (error) {
    throw portError(error, port) ?? error;
  }
  probe.close();
  await once(probe, 'close');
}

/** The failure to listen on a port in the program's own words; undefined when the error is about something else. */
export function portError(error: unknown, port: number): Error | undefined {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'EADDRINUSE') return startUpErrors.portInUse(port);
  if (code === 'EACCES') return startUpErrors.portNotAllowed(port);
  return undefined;
}
