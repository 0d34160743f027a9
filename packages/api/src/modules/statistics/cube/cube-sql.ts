import { type RawBuilder, sql } from 'kysely';
import { withinSql } from '../question/within.js';
import type { Aggregate } from './aggregate.js';
import type { CubeGroup, CubeRequest } from './cube-request.js';
import { knownOnSql } from './known-on.js';
import { provenanceWeightSql } from './provenance-weight.js';

type Values = readonly (string | boolean | number | null)[];

/** Also true of nulls when one of the values is null; of nothing when there are no values. */
function isOneOf(column: string, values: Values): RawBuilder<boolean> {
  const present = values.filter((value) => value !== null);
  const conditions: RawBuilder<boolean>[] = [];
  if (present.length > 0)
    conditions.push(sql`${sql.ref(column)} in (${sql.join(present.map((value) => sql.val(value)))})`);
  if (present.length < values.length) conditions.push(sql`${sql.ref(column)} is null`);
  return conditions.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(conditions, sql` or `)})`;
}

function aggregateSql(aggregate: Aggregate, index: number): RawBuilder<unknown> {
  const conditions = aggregate.where.map(([column, values]) => isOneOf(column, values));
  if (aggregate.source !== null) conditions.push(isOneOf('source', [aggregate.source]));
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

const levelSql = (groups: CubeGroup[]) =>
  groups.length === 0 ? sql`0` : sql`grouping(${sql.join(groups.map((group) => sql.ref(group.column)))})`;

/**
 * One statement per fact. `bucket` is the number of instants before the day of the change: a change counts at every
 * instant from that one on. `level` has a bit for each group summed over, the first group the highest.
 */
export function cubeSql(request: CubeRequest): RawBuilder<Record<string, string | number | null>> {
  const { fact, area, groups, aggregates, instants, filters, sources, asKnownOn } = request;
  const conditions = [sql<boolean>`effective_on <= ${instants.at(-1)}::date`, withinSql(area)];
  if (sources) conditions.push(isOneOf('source', sources));
  for (const filter of filters) conditions.push(isOneOf(filter.column, filter.values));
  if (asKnownOn) conditions.push(knownOnSql(asKnownOn));
  return sql`
    select ${sql.join([
      sql.ref('bucket'),
      sql`${levelSql(groups)} as level`,
      ...groups.map((group) => sql.ref(group.column)),
      sql`max(${provenanceWeightSql}) as provenance`,
      ...aggregates.map(aggregateSql),
    ])}
    from (
      select width_bucket(effective_on - 1, ${sql.val(instants)}::date[]) as bucket, ledger.*
      from ${sql.table(fact.ledger)} ledger
      where ${sql.join(conditions, sql` and `)}
    ) changes
    group by ${groupingSets(request)}`;
}
