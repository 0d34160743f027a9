import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { facts } from '../../src/modules/statistics/facts/index.js';
import { rollupTables } from '../../src/modules/statistics/rollup/rollup-tables.js';

/** Folds every ledger into its rollups. */
export async function foldAll(em: SqlEntityManager): Promise<void> {
  for (const rollup of facts.flatMap((fact) => [...fact.rollups])) {
    await em.execute(`select ${rollupTables(rollup).fold}()`);
  }
}
