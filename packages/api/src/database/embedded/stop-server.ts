import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const PATIENCE_MS = 60_000;

/** Ends the server in PostgreSQL's fast mode (sessions are rolled back, everything committed is on disk). */
export async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const closed = once(server, 'close');
  server.kill('SIGINT');
  const impatience = setTimeout(() => server.kill('SIGQUIT'), PATIENCE_MS);
  await closed;
  clearTimeout(impatience);
}
