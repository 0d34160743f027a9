import { type RawBuilder, sql } from 'kysely';
import { facts } from '../facts/index.js';
import { type AreaRow, areaColumn } from '../question/area.js';

export interface LedgerChanges {
  /** What PostgreSQL had committed when it looked; the next look begins from there. */
  snapshot: string;
  /** Keys of the facts that gained rows since the snapshot before. */
  facts: string[];
}

/**
 * Which facts gained rows of an area since a snapshot: exactly those of the transactions that it did not see, in whatever
 * order they committed. Without a snapshot, none.
 */
export function ledgerChangesSince(area: AreaRow, snapshot: string | undefined): RawBuilder<LedgerChanges> {
  const column = areaColumn(area.level);
  const within = column ? sql`and ${sql.ref(column)} = ${area.code}` : sql``;
  const gained = facts.map(
    ({ key, ledger }) => sql`case when exists (
      select from ${sql.table(ledger)} where posted_in >= pg_snapshot_xmin(seen.snapshot)
        and not pg_visible_in_snapshot(posted_in, seen.snapshot) ${within}
    ) then ${key}::text end`,
  );
  return sql<LedgerChanges>`select pg_current_snapshot()::text as snapshot,
    array_remove(array[${sql.join(gained)}], null) as facts
    from (select coalesce(${snapshot ?? null}::pg_snapshot, pg_current_snapshot()) as snapshot) seen`;
}
