import type { Fact, Rollup } from '../define-fact.js';
import { dimensionColumns, measureColumns } from '../ledger/ledger-columns.js';
import { rollupIndexSql } from './rollup-index-sql.js';
import { nodeColumns } from './rollup-level.js';
import { rollupTables } from './rollup-tables.js';

/** The dimension columns of a rollup with their SQL types. */
export const rollupDimensions = (fact: Fact, rollup: Rollup): [string, string][] =>
  dimensionColumns(fact).filter(([name]) => rollup.dimensions.includes(name));

/**
 * DDL of a rollup. A cell is a node of the area tree with one combination of source and dimensions; a month row is its
 * balance at a month's last day, written only for months in which it changed; a day row what changed on a day,
 * where the rollup keeps days.
 */
export function rollupTableSql(fact: Fact, rollup: Rollup): string[] {
  const { cell, month, day } = rollupTables(rollup);
  const measures = measureColumns(fact).map((name) => `${name} bigint`);
  const cellColumns = [
    'id integer generated always as identity',
    'key text not null',
    'rank smallint not null',
    ...nodeColumns.map((name) => `${name} text`),
    'source text',
    ...rollupDimensions(fact, rollup).map(([name, type]) => `${name} ${type}`),
  ];
  const table = (name: string, columns: string[]) => `create table ${name} (\n  ${columns.join(',\n  ')}\n)`;
  return [
    table(cell, cellColumns),
    ...(rollup.byDay ? [month, day] : [month]).map((name) =>
      table(name, [
        'cell_id integer not null',
        `${name === month ? 'month' : 'day'} date not null`,
        'provenance smallint not null',
        ...measures,
      ]),
    ),
    ...rollupIndexSql(rollup),
    `insert into rollup.state (name) values ('${rollup.name}')`,
  ];
}
