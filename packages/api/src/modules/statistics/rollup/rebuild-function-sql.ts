import { provenanceWeightSql } from '../cube/provenance-weight.js';
import type { Fact, Rollup } from '../define-fact.js';
import { measureColumns } from '../ledger/ledger-columns.js';
import { cellColumns, cellKeySql, monthEndSql } from './rollup-events-sql.js';
import { rollupIndexSql } from './rollup-index-sql.js';
import { finestDayRank, finestRank, nodeColumns } from './rollup-level.js';
import { rollupTables } from './rollup-tables.js';

/**
 * The function that makes a rollup anew from the whole ledger. Each node's sums are added up to its parent's, so that the
 * ledger is read twice (by month and by day) whatever the depth of the tree. The new tables take the place of the old ones
 * at the commit: until then readers answer from the old, and when it is interrupted nothing has changed. Groups are hashed
 * even where the planner expects two gigabytes of them: sorting the ledger by its texts takes four times as long.
 */
export function rebuildFunctionSql(fact: Fact, rollup: Rollup): string {
  const { cell, month, day, rebuild } = rollupTables(rollup);
  const columns = cellColumns(fact, rollup);
  const measures = measureColumns(fact);
  const sums = measures.map((name) => `exact_sum(${name}) as ${name}`).join(', ');
  const dimensions = columns.slice(1 + nodeColumns.length).join(', ');
  const nodes = (rank: number) => nodeColumns.map((name, index) => (index < rank ? name : `null::text as ${name}`));
  const groupNodes = (rank: number) =>
    nodeColumns
      .slice(0, rank)
      .map((name) => `${name}, `)
      .join('');
  const climb = (table: string, at: string, finest: number) => [
    `create temp table ${table} on commit drop as
    select ${finest}::smallint as rank, ${nodes(finest).join(', ')}, ${dimensions}, ${at} as at,
      max(${provenanceWeightSql}) as provenance, ${sums}
    from ${fact.ledger} where posted_in < horizon
    group by ${groupNodes(finest)}${dimensions}, ${at}`,
    // Without it the sums above are planned as if there were a handful of rows, and sorted by texts.
    `analyze ${table}`,
    ...Array.from({ length: finest }, (_, index) => {
      const rank = finest - 1 - index;
      return `insert into ${table} select ${rank}, ${nodes(rank).join(', ')}, ${dimensions}, at, max(provenance), ${sums}
    from ${table} where rank = ${rank + 1} group by ${groupNodes(rank)}${dimensions}, at`;
    }),
  ];
  const tables = rollup.byDay ? [cell, month, day] : [cell, month];
  const fresh = (table: string) => `${table}_new`;
  const days = () => [
    ...climb('daily', 'effective_on', finestDayRank),
    `insert into ${fresh(day)} (cell_id, day, provenance, ${measures.join(', ')})
    select c.id, d.at, d.provenance, ${measures.map((name) => `d.${name}`).join(', ')}
    from daily d join ${fresh(cell)} c on c.key = ${cellKeySql(fact, rollup, 'd.')} order by c.id, d.at`,
    'drop table daily',
  ];
  const steps = [
    ...tables.map((table) => `create table ${fresh(table)} (like ${table} including all excluding indexes)`),
    ...climb('monthly', monthEndSql('effective_on'), finestRank(rollup)),
    `insert into ${fresh(cell)} (key, ${columns.join(', ')})
    select distinct ${cellKeySql(fact, rollup)} as key, ${columns.join(', ')} from monthly order by ${columns.join(', ')}`,
    `analyze ${fresh(cell)}`,
    `insert into ${fresh(month)} (cell_id, month, provenance, ${measures.join(', ')})
    select c.id, m.at, max(m.provenance) over upto, ${measures.map((name) => `exact_sum(m.${name}) over upto`).join(', ')}
    from monthly m join ${fresh(cell)} c on c.key = ${cellKeySql(fact, rollup, 'm.')}
    window upto as (partition by c.id order by m.at rows unbounded preceding)`,
    'drop table monthly',
    ...(rollup.byDay ? days() : []),
    ...rollupIndexSql(rollup, fresh),
    ...tables.flatMap((table) => [
      `analyze ${fresh(table)}`,
      // With the policies of other tables that ask this one.
      `drop table ${table} cascade`,
      `alter table ${fresh(table)} rename to ${table.split('.')[1]}`,
    ]),
    `update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = '${rollup.name}'`,
  ];
  return `create function ${rebuild}() returns void language plpgsql security definer
  set search_path = public, pg_temp set work_mem = '256MB' set hash_mem_multiplier = 8 as $rebuild$
declare horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
begin
  perform from rollup.state where name = '${rollup.name}' for update;
  ${steps.join(';\n  ')};
end $rebuild$`;
}
