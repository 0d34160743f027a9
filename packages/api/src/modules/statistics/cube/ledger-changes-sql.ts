import { type RawBuilder, sql } from 'kysely';
import type { CubeRequest } from './cube-request.js';
import { knownOnSql } from './known-on.js';
import { neededColumns } from './needed-columns.js';
import { provenanceWeightSql } from './provenance-weight.js';
import { requestConditions } from './request-conditions.js';

/**
 * The changes that a request adds up, read from the whole ledger. `bucket` is the number of instants before the day of the
 * change: it counts at every instant from that one on.
 */
export function ledgerChangesSql(request: CubeRequest): RawBuilder<unknown> {
  const { fact, instants, asKnownOn } = request;
  const conditions = [
    sql<boolean>`effective_on <= ${instants.at(-1)}::date`,
    ...requestConditions(request),
    ...(asKnownOn ? [knownOnSql(asKnownOn)] : []),
  ];
  return sql`
      select width_bucket(effective_on - 1, ${sql.val(instants)}::date[]) as bucket,
        ${sql.raw(provenanceWeightSql)} as provenance, ${sql.join(neededColumns(request).map((name) => sql.ref(name)))}
      from ${sql.table(fact.ledger)}
      where ${sql.join(conditions, sql` and `)}`;
}
