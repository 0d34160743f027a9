import { type RawBuilder, sql } from 'kysely';
import type { Aggregate } from './aggregate.js';
import { aggregateConditions } from './aggregate-conditions.js';
import type { CubeGroup, CubeRequest } from './cube-request.js';
import { factStateSql } from './fact-state-sql.js';
import { ledgerChangesSql } from './ledger-changes-sql.js';
import { momentBalancesSql } from './moment-balances-sql.js';
import { rollupBalancesSql } from './rollup-balances-sql.js';
import { subtreeChangesSql } from './subtree-changes-sql.js';
import { treeStateSql } from './tree-state-sql.js';

function aggregateSql(aggregate: Aggregate, index: number): RawBuilder<unknown> {
  const conditions = aggregateConditions(aggregate);
  const filter = conditions.length === 0 ? sql`` : sql` filter (where ${sql.join(conditions, sql` and `)})`;
  return sql`sum(${sql.ref(aggregate.column)})${filter} as ${sql.ref(`sum_${index}`)}`;
}

/** Every choice of groups to sum over, the finest first; the bucket is in each, so that no set adds up over time. */
function groupingSets({ groups, totalOver }: CubeRequest): RawBuilder<unknown> {
  const totalled = groups.filter((group) => totalOver.includes(group.dimension));
  const sets = Array.from({ length: 2 ** totalled.length }, (_, bits) =>
    groups.filter((group) => !totalled.some((other, index) => other === group && bits & (1 << index))),
  );
  const setSql = (set: CubeGroup[]) =>
    sql`(${sql.join([sql.ref('bucket'), ...set.map((group) => sql.ref(group.column))])})`;
  return sql`grouping sets (${sql.join(sets.map(setSql))})`;
}

const summedOverSql = (groups: CubeGroup[]) =>
  groups.length === 0 ? sql`0` : sql`grouping(${sql.join(groups.map((group) => sql.ref(group.column)))})`;

function rowsSql(request: CubeRequest): RawBuilder<unknown> {
  if (request.under) return subtreeChangesSql(request, request.under);
  if (request.moments) return momentBalancesSql(request, request.moments);
  return request.rollup ? rollupBalancesSql(request, request.rollup) : ledgerChangesSql(request);
}

/**
 * One statement per fact. `summed_over` has a bit for each group summed over, the first group the highest. Of a rollup, and
 * of moments, the sums are balances at each instant; of the ledger they are changes, still to be added up from instant to
 * instant. `state` is that of the fact, and of a subtree that of who leads whom, as the statement saw it.
 */
export function cubeSql(request: CubeRequest): RawBuilder<Record<string, string | number | null>> {
  const { fact, groups, aggregates, under } = request;
  const state = under ? `${factStateSql(fact)} || ' ' || ${treeStateSql}` : factStateSql(fact);
  return sql`
    select ${sql.join([
      sql.ref('bucket'),
      sql`${summedOverSql(groups)} as summed_over`,
      ...groups.map((group) => sql.ref(group.column)),
      sql`max(provenance) as provenance`,
      sql`${sql.raw(state)} as state`,
      ...aggregates.map(aggregateSql),
    ])}
    from (${rowsSql(request)}
    ) changes
    group by ${groupingSets(request)}`;
}
