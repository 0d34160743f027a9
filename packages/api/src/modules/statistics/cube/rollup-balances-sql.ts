import { type RawBuilder, sql } from 'kysely';
import type { Rollup } from '../define-fact.js';
import { addMonths, lastOfMonth, monthIndex } from '../period/calendar.js';
import { finestDayRank } from '../rollup/rollup-level.js';
import { rollupTables } from '../rollup/rollup-tables.js';
import type { CubeRequest } from './cube-request.js';
import { neededColumns } from './needed-columns.js';
import { provenanceWeightSql } from './provenance-weight.js';
import { requestConditions } from './request-conditions.js';

/** Above every transaction: a range of two ends lets the planner expect few rows of the unfolded rest. */
const NO_TRANSACTION_YET = '18446744073709551615';

const isMonthEnd = (day: string) => day === lastOfMonth(monthIndex(day));
const lastMonthEnd = (day: string) => (isMonthEnd(day) ? day : lastOfMonth(monthIndex(addMonths(day, -1))));

/**
 * What a request adds up, read from a rollup: for each instant (`bucket` is its place) the balances of the last month end,
 * what changed in the days since, and whatever transactions the rollup has not folded yet. One statement sees the rollup
 * and its horizon as of one moment, so that each ledger row counts exactly once.
 */
export function rollupBalancesSql(request: CubeRequest, rollup: Rollup): RawBuilder<unknown> {
  const { fact, instants, level } = request;
  const tables = rollupTables(rollup);
  const conditions = requestConditions(request);
  const measures = new Set(request.aggregates.map((aggregate) => aggregate.column));
  const columns = (of: string, ofMeasures: string) =>
    sql.join(neededColumns(request).map((name) => sql.ref(`${measures.has(name) ? ofMeasures : of}.${name}`)));
  const horizon = sql`(select folded_before from rollup.state where name = ${rollup.name})`;
  const daysOfLedger = sql`
      select i.bucket, ${sql.raw(provenanceWeightSql)}, ${columns('l', 'l')}
      from instant i join ${sql.table(fact.ledger)} l on l.effective_on > i.month and l.effective_on <= i.day
      where l.posted_in < ${horizon} and ${sql.join(conditions, sql` and `)}`;
  const daysOfRollup = sql`
      select i.bucket, d.provenance, ${columns('c', 'd')}
      from instant i cross join cell c cross join lateral (
        select * from ${sql.table(tables.day)} each
        where each.cell_id = c.id and each.day > i.month and each.day <= i.day offset 0
      ) d`;
  const parts = [
    sql`
      select i.bucket, b.provenance, ${columns('c', 'b')}
      from instant i cross join cell c cross join lateral (
        select * from ${sql.table(tables.month)} m
        where m.cell_id = c.id and m.month <= i.month order by m.month desc limit 1
      ) b`,
    ...(instants.every(isMonthEnd) ? [] : [rollup.byDay && level <= finestDayRank ? daysOfRollup : daysOfLedger]),
    sql`
      select i.bucket, ${sql.raw(provenanceWeightSql)}, ${columns('l', 'l')}
      from instant i join ${sql.table(fact.ledger)} l on l.effective_on <= i.day
      where l.posted_in >= ${horizon} and l.posted_in < ${sql.lit(NO_TRANSACTION_YET)}::xid8
        and ${sql.join(conditions, sql` and `)}`,
  ];
  return sql`
      with instant (bucket, day, month) as (values ${sql.join(
        instants.map((day, bucket) => sql`(${sql.lit(bucket)}, ${day}::date, ${lastMonthEnd(day)}::date)`),
      )}), cell as materialized (
        select * from ${sql.table(tables.cell)} where rank = ${level} and ${sql.join(conditions, sql` and `)}
      )${sql.join(
        parts,
        sql`
      union all`,
      )}`;
}
