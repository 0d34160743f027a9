import type { Rollup } from '../define-fact.js';
import { nodeColumns } from './rollup-level.js';
import { rollupTables } from './rollup-tables.js';

/** DDL of the keys of a rollup's tables; `named` tells under which name a table stands. */
export function rollupIndexSql(rollup: Rollup, named: (table: string) => string = (table) => table): string[] {
  const { cell, month, day } = rollupTables(rollup);
  return [
    `alter table ${named(cell)} add primary key (id)`,
    `create unique index on ${named(cell)} (key)`,
    `create index on ${named(cell)} (rank, ${nodeColumns.join(', ')})`,
    `alter table ${named(month)} add primary key (cell_id, month)`,
    ...(rollup.byDay ? [`alter table ${named(day)} add primary key (cell_id, day)`] : []),
  ];
}
