import { type RawBuilder, sql } from 'kysely';
import { sqlName } from '../../../shared/sql-name.js';
import type { Measure } from '../define-fact.js';
import type { CubeRequest } from './cube-request.js';
import { knownOnSql } from './known-on.js';
import { neededColumns } from './needed-columns.js';
import { placementSql } from './placement-sql.js';
import { provenanceWeightSql } from './provenance-weight.js';
import { requestConditions } from './request-conditions.js';
import type { Subtree } from './subtree.js';

/** Whether what a request reads are balances at each instant rather than changes to be added up. */
export const readsBalances = ({ rollup, moments, under }: CubeRequest): boolean =>
  rollup !== null || moments !== undefined || under?.tree === 'PERIOD';

/**
 * The ledger rows of a subtree of organizations. By the links of today, changes as of any ledger; by those of the period,
 * balances at each instant: of stocks what stands where the organization stands that day, of flows what happened where it
 * stood on the day of the event.
 */
export function subtreeChangesSql(request: CubeRequest, under: Subtree): RawBuilder<unknown> {
  if (readsBalances(request)) return balancesSql(request, under);
  const { fact, instants, asKnownOn } = request;
  return sql`
      with recursive ${placementSql(under)}
      select width_bucket(effective_on - 1, ${sql.val(instants)}::date[]) as bucket,
        ${sql.raw(provenanceWeightSql)} as provenance, ${sql.join(neededColumns(request).map((name) => sql.ref(name)))}
      from placement join ${sql.table(fact.ledger)} on organization_id = placed_id
      where not is_circle and effective_on <= ${instants.at(-1)}::date
        and ${sql.join([...requestConditions(request), knownOnSql(asKnownOn)], sql` and `)}`;
}

function balancesSql(request: CubeRequest, under: Subtree): RawBuilder<unknown> {
  const { fact, asKnownOn, moments } = request;
  const instant = sql`instant (bucket, day, at, snapshot) as (values ${sql.join(
    request.instants.map((day, bucket) => {
      const { at = null, snapshot = null } = moments?.[bucket] ?? {};
      return sql`(${sql.lit(bucket)}, ${day}::date, ${at}::timestamptz, ${snapshot}::pg_snapshot)`;
    }),
  )})`;
  const known = moments
    ? sql`recorded_at <= at and (snapshot is null or pg_visible_in_snapshot(posted_in, snapshot))`
    : knownOnSql(asKnownOn);
  const part = (kind: Measure['kind'], day: string) => {
    const others = Object.entries(fact.measures).flatMap(([name, measure]) =>
      measure.kind === kind ? [] : [sqlName(name)],
    );
    const columns = neededColumns(request).map((name) =>
      others.includes(name) ? sql`null::bigint as ${sql.ref(name)}` : sql.ref(name),
    );
    return sql`
      select bucket, ${sql.raw(provenanceWeightSql)} as provenance, ${sql.join(columns)}
      from instant cross join placement join ${sql.table(fact.ledger)} on organization_id = placed_id
      where not is_circle and effective_on <= day
        and placed_from <= ${sql.ref(day)} and placed_to > ${sql.ref(day)}
        and ${sql.join([...requestConditions(request), known], sql` and `)}`;
  };
  const kinds = new Set(request.aggregates.map((aggregate) => aggregate.kind));
  const parts = [...kinds].map((kind) => part(kind, kind === 'STOCK' ? 'day' : 'effective_on'));
  return sql`
      with recursive ${placementSql(under)}, ${instant} ${sql.join(parts, sql` union all `)}`;
}
