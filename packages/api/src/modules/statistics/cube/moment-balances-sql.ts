import { type RawBuilder, sql } from 'kysely';
import type { CubeRequest } from './cube-request.js';
import type { KnownMoment } from './known-moment.js';
import { neededColumns } from './needed-columns.js';
import { provenanceWeightSql } from './provenance-weight.js';
import { requestConditions } from './request-conditions.js';

/** What a request adds up to at each instant (`bucket` is its place), each as it was known at a moment of its own. */
export function momentBalancesSql(request: CubeRequest, moments: readonly KnownMoment[]): RawBuilder<unknown> {
  const { fact, instants } = request;
  const values = instants.map((day, bucket) => {
    const { at, snapshot } = moments[bucket] as KnownMoment;
    return sql`(${sql.lit(bucket)}, ${day}::date, ${at}::timestamptz, ${snapshot}::pg_snapshot)`;
  });
  return sql`
      select i.bucket, ${sql.raw(provenanceWeightSql)} as provenance,
        ${sql.join(neededColumns(request).map((name) => sql.ref(name)))}
      from (values ${sql.join(values)}) i (bucket, day, at, snapshot)
      join ${sql.table(fact.ledger)} on effective_on <= i.day and recorded_at <= i.at
        and (i.snapshot is null or pg_visible_in_snapshot(posted_in, i.snapshot))
      where ${sql.join([sql`true`, ...requestConditions(request)], sql` and `)}`;
}
