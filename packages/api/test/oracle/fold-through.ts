import { setTimeout as wait } from 'node:timers/promises';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

/** Folds one rollup until it holds all that was posted: a transaction of another test on the same server holds folds up. */
export async function foldThrough(em: SqlEntityManager, rollup: string, ledger: string): Promise<void> {
  for (;;) {
    await em.execute(`select rollup.${rollup}_fold()`);
    const left = await em.execute(
      `select from ${ledger} where posted_in >= (select folded_before from rollup.state where name = '${rollup}') limit 1`,
    );
    if (left.length === 0) return;
    await wait(50);
  }
}
