import { setTimeout as wait } from 'node:timers/promises';
import { exportLimits } from '../../../limits/export-limits.js';
import { claimJob } from '../jobs/claim-job.js';
import type { Exporter } from './exporter.js';
import { removeExpired } from './remove-expired.js';
import { runJob } from './run-job.js';

const EVERY_MS = 1_000;
const CLEAN_EVERY_MS = 60_000;
const AFTER_FAILURE_MS = 10_000;

export interface Exporting {
  /** Gives the jobs that run back to the queue, for the next process. */
  stop(): Promise<void>;
}

/** Makes exports as they are asked for, in any number of processes on one database, until stopped. */
export function keepExporting(exporter: Exporter): Exporting {
  const stopped = new AbortController();
  const pause = (ms: number) => wait(ms, undefined, { signal: stopped.signal, ref: false }).catch(() => {});
  const running = new Set<Promise<void>>();
  let cleanedAt = Number.NEGATIVE_INFINITY;

  async function startWaiting(): Promise<void> {
    while (running.size < exportLimits.runningPerProcess && !stopped.signal.aborted) {
      const job = await claimJob(exporter.database.whole);
      if (!job) return;
      const run: Promise<void> = runJob(exporter, job, stopped.signal)
        .catch(exporter.complain)
        .finally(() => running.delete(run));
      running.add(run);
    }
  }

  async function clean(): Promise<void> {
    if (performance.now() - cleanedAt < CLEAN_EVERY_MS) return;
    cleanedAt = performance.now();
    await removeExpired(exporter);
  }

  const looping = (async () => {
    while (!stopped.signal.aborted) {
      const failure = await clean()
        .then(startWaiting)
        .then(
          () => null,
          (error: unknown) => ({ error }),
        );
      if (failure && !stopped.signal.aborted) exporter.complain(failure.error);
      await pause(failure ? AFTER_FAILURE_MS : EVERY_MS);
    }
    await Promise.all(running);
  })();
  return {
    stop() {
      stopped.abort();
      return looping;
    },
  };
}
