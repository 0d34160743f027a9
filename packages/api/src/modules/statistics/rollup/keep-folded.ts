import { setTimeout as wait } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { facts } from '../facts/index.js';
import { foldRollup } from './fold-rollup.js';

const EVERY_MS = 1_000;
const AFTER_FAILURE_MS = 30_000;
/** Building a rollup keeps one processor busy. */
const AT_ONCE = 2;

export interface Folding {
  /** Ends after the fold that is under way. */
  stop(): Promise<void>;
}

/**
 * Folds what was written into the rollups about once a second, until stopped. Answers never wait for it and are exact
 * without it: what is not folded yet is read from the ledger.
 */
export function keepFolded(orm: MikroORM, complain: (error: unknown) => void): Folding {
  const stopped = new AbortController();
  const pause = (ms: number) => wait(ms, undefined, { signal: stopped.signal, ref: false }).catch(() => {});
  const running = (async () => {
    while (!stopped.signal.aborted) {
      const failure = await foldAll(orm, stopped.signal).then(
        () => null,
        (error: unknown) => ({ error }),
      );
      if (failure && !stopped.signal.aborted) complain(failure.error);
      await pause(failure ? AFTER_FAILURE_MS : EVERY_MS);
    }
  })();
  return {
    stop() {
      stopped.abort();
      return running;
    },
  };
}

async function foldAll(orm: MikroORM, signal: AbortSignal): Promise<void> {
  const left = facts.flatMap((fact) => [...fact.rollups]).values();
  const foldNext = async () => {
    for (const rollup of left) {
      if (signal.aborted) return;
      await foldRollup(orm.em.fork(), rollup);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, foldNext));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
