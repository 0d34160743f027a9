import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Fact } from '../define-fact.js';
import { rollupSql } from './rollup-sql.js';
import { rollupTables } from './rollup-tables.js';

/**
 * SQL statements that would bring the rollups of a migrated database to what the facts declare; empty when they agree. A
 * rollup that differs is dropped and made anew, empty: until it is rebuilt, all of the ledger is its unfolded rest.
 */
export async function rollupDifference(em: SqlEntityManager, facts: readonly Fact[]): Promise<string[]> {
  const rows = await em.execute<{ name: string; declaration: string }[]>('select name, declaration from rollup.state');
  const found = new Map(rows.map((row) => [row.name, row.declaration]));
  const declared = facts.flatMap((fact) => fact.rollups.map((rollup) => ({ rollup, sql: rollupSql(fact, rollup) })));
  const gone = [...found.keys()].filter((name) => !declared.some(({ rollup }) => rollup.name === name));
  const changed = declared.filter(({ rollup, sql }) => !sql.at(-1)?.includes(`'${found.get(rollup.name)}'`));
  return [
    ...gone.flatMap(dropRollupSql),
    ...changed.flatMap(({ rollup, sql }) => [...(found.has(rollup.name) ? dropRollupSql(rollup.name) : []), ...sql]),
  ];
}

function dropRollupSql(name: string): string[] {
  const { cell, month, day, fold, rebuild } = rollupTables({ name });
  return [
    // Its policies name the cells.
    `drop table if exists ${day}`,
    `drop table ${cell}, ${month}`,
    `drop function ${fold}, ${rebuild}`,
    `delete from rollup.state where name = '${name}'`,
  ];
}
