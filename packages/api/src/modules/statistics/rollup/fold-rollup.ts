import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Rollup } from '../define-fact.js';
import { rollupTables } from './rollup-tables.js';

/**
 * Brings a rollup up to date, however long it takes; one that was never folded is built in one go. Another process that is
 * at it already is left to it. Returns whether anything was folded.
 */
export function foldRollup(em: SqlEntityManager, rollup: Rollup): Promise<boolean> {
  const { fold, rebuild } = rollupTables(rollup);
  return em.transactional(async (own) => {
    await own.execute('set local statement_timeout = 0');
    const [state] = await own.execute<{ isNew: boolean }[]>(
      `select folded_before = '0' as "isNew" from rollup.state where name = ? for update skip locked`,
      [rollup.name],
    );
    if (!state) return false;
    if (state.isNew) {
      await own.execute(`select ${rebuild}()`);
      return true;
    }
    const [folded] = await own.execute<{ any: boolean }[]>(`select ${fold}() as any`);
    return folded?.any === true;
  });
}
