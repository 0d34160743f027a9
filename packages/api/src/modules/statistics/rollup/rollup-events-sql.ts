import { provenanceWeightSql } from '../cube/provenance-weight.js';
import type { Fact, Rollup } from '../define-fact.js';
import { measureColumns } from '../ledger/ledger-columns.js';
import { nodeColumns } from './rollup-level.js';
import { rollupDimensions } from './rollup-table-sql.js';

/** SQL of the last day of the month in which a day lies. */
export const monthEndSql = (day: string) =>
  `(date_trunc('month', ${day}::timestamp) + interval '1 month -1 day')::date`;

/** The columns of a cell besides its id and key. */
export const cellColumns = (fact: Fact, rollup: Rollup): string[] => [
  'rank',
  ...nodeColumns,
  'source',
  ...rollupDimensions(fact, rollup).map(([name]) => name),
];

/** SQL of the text that names a cell; nulls are written as nothing. */
export function cellKeySql(fact: Fact, rollup: Rollup, prefix = ''): string {
  return `concat(${cellColumns(fact, rollup)
    .map((column) => prefix + column)
    .join(`, '|', `)})`;
}

/**
 * SQL of the ledger rows posted in transactions from `since` until before `horizon`, summed by cell at every level down to
 * `finest` and by the day or month `at` that they count in.
 */
export function rollupEventsSql(fact: Fact, rollup: Rollup, at: string, finest: number): string {
  const columns = cellColumns(fact, rollup);
  const node = (name: string, index: number) => `case when rank > ${index} then ${name} end as ${name}`;
  const measures = measureColumns(fact);
  return `select ${cellKeySql(fact, rollup)} as key, ${columns.join(', ')}, at, max(provenance) as provenance,
      ${measures.map((name) => `exact_sum(${name}) as ${name}`).join(', ')}
    from (
      select rank, ${nodeColumns.map(node).join(', ')}, source, ${rollup.dimensions.join(', ')}, ${at} as at,
        ${provenanceWeightSql} as provenance, ${measures.join(', ')}
      from ${fact.ledger} cross join generate_series(0, ${finest}) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by ${columns.join(', ')}, at`;
}
