import { setTimeout as wait } from 'node:timers/promises';

const STEPS = [
  { signal: 'SIGINT', patienceMs: 20_000 },
  { signal: 'SIGQUIT', patienceMs: 10_000 },
  { signal: 'SIGKILL', patienceMs: 10_000 },
] as const;

const POLL_MS = 20;

/**
 * Ends a PostgreSQL server in its fast mode: sessions are rolled back, everything committed is on disk. One that does
 * not end is ended less gently, which loses
 * nothing either: what was committed is in the log and is replayed at the next start.
 */
export async function endServer(pid: number, isRunning: () => boolean | Promise<boolean>): Promise<void> {
  for (const { signal, patienceMs } of STEPS) {
    if (!(await isRunning())) return;
    process.kill(pid, signal);
    for (let waited = 0; waited < patienceMs && (await isRunning()); waited += POLL_MS) await wait(POLL_MS);
  }
}
