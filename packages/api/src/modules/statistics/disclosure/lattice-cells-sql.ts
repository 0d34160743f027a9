import { type RawBuilder, sql } from 'kysely';
import { sqlName } from '../../../shared/sql-name.js';
import type { Fact } from '../define-fact.js';
import { areaColumn } from '../question/area.js';
import type { Sensitivity } from './sensitivity.js';

/** The lattice goes down to counties: below them nothing of a sensitive fact is released. */
export const finestReleased = 3;

/** One row of the lattice; `level` is that of the area, 0 the root, and `dimension` null for totals. */
export interface LatticeCellRow {
  bucket: number;
  level: number;
  area: string | null;
  dimension: string | null;
  member: string | number | null;
  sum: string;
}

/**
 * Every cell of the lattices of a sensitive fact in one statement, so that all of them add up: what changed between one
 * instant and the next (`bucket` is the place of the first that sees it), by area of each level × each dimension alone.
 */
export function latticeCellsSql(fact: Fact, instants: readonly string[]): RawBuilder<LatticeCellRow> {
  const unit = sql.ref(sqlName((fact.sensitive as Sensitivity).unit));
  const levels = Array.from({ length: finestReleased + 1 }, (_, level) => areaColumn(level));
  const dimensions: [string | null, string | null][] = [[null, null], ...Object.entries(fact.groups)];
  const cells = levels.flatMap((area, level) =>
    dimensions.map(([dimension, column]) => {
      const keys = [area, column].flatMap((name) => (name === null ? [] : [sql.ref(name)]));
      return sql`select bucket, ${sql.lit(level)}::int as level, ${area === null ? sql`null` : sql.ref(area)}::text as area,
        ${sql.lit(dimension)}::text as dimension, ${column === null ? sql`null` : sql.ref(column)}::text as member,
        sum(${unit})::text as sum
      from change ${area === null ? sql`` : sql`where ${sql.ref(area)} is not null`}
      group by ${sql.join([sql.ref('bucket'), ...keys])}`;
    }),
  );
  const columns = [...levels, ...Object.values(fact.groups)].flatMap((name) => (name ? [sql.ref(name)] : []));
  return sql<LatticeCellRow>`
    with change as materialized (
      select width_bucket(effective_on - 1, ${sql.val([...instants])}::date[]) as bucket, ${sql.join(columns)}, sum(${unit}) as ${unit}
      from ${sql.table(fact.ledger)} where effective_on <= ${instants.at(-1)}::date
      group by ${sql.join([sql.ref('bucket'), ...columns])}
    ) ${sql.join(cells, sql` union all `)}`;
}
