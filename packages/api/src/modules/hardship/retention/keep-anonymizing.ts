import { setTimeout as wait } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { anonymizeCases } from './anonymize-cases.js';

const EVERY_MS = 6 * 3_600_000;

interface Anonymizing {
  stop(): Promise<void>;
}

/** Makes files anonymous when their time is over, some times a day, until stopped. */
export function keepAnonymizing(orm: MikroORM, years: number, complain: (error: unknown) => void): Anonymizing {
  const stopped = new AbortController();
  const running = (async () => {
    while (!stopped.signal.aborted) {
      const before = new Date();
      before.setUTCFullYear(before.getUTCFullYear() - years);
      await anonymizeCases(orm.em.fork(), before.toISOString().slice(0, 10)).catch(complain);
      await wait(EVERY_MS, undefined, { signal: stopped.signal, ref: false }).catch(() => {});
    }
  })();
  return {
    stop() {
      stopped.abort();
      return running;
    },
  };
}
