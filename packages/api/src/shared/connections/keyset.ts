import { type RawBuilder, sql } from 'kysely';
import type { SortKey } from './sort-key.js';

/** The sort values of one row, in the order of the keys. */
export type KeyValues = readonly (string | null)[];

export interface Side {
  /** Rows that sort after the place, or before it. */
  after: boolean;
  /** Whether the row at the place itself belongs to them. */
  inclusive?: boolean;
}

const typed = (key: SortKey, value: string | null) => sql`cast(${value} as ${sql.raw(key.type)})`;

function beyond(key: SortKey, value: string | null, after: boolean): RawBuilder<boolean> {
  const nullsAhead = key.nullsFirst !== after;
  if (value === null) return nullsAhead ? sql`false` : sql`${key.expression} is not null`;
  const comparison = sql<boolean>`${key.expression} ${sql.raw(after !== key.descending ? '>' : '<')} ${typed(key, value)}`;
  return key.nullable && nullsAhead ? sql`(${comparison} or ${key.expression} is null)` : comparison;
}

function same(key: SortKey, value: string | null): RawBuilder<boolean> {
  return value === null ? sql`${key.expression} is null` : sql`${key.expression} = ${typed(key, value)}`;
}

/** True for rows on one side of the place that `values` mark in the order of `keys`. */
export function keyset(keys: readonly SortKey[], values: KeyValues, side: Side): RawBuilder<boolean> {
  const isUniform = keys.every((key) => key.descending === keys[0]?.descending && !key.nullable);
  if (isUniform) return rowComparison(keys, values, side);
  const steps = keys.map((key, index) => {
    const equalSoFar = keys.slice(0, index).map((earlier, at) => same(earlier, values[at] ?? null));
    return sql`(${sql.join([...equalSoFar, beyond(key, values[index] ?? null, side.after)], sql` and `)})`;
  });
  if (side.inclusive) {
    steps.push(
      sql`(${sql.join(
        keys.map((key, index) => same(key, values[index] ?? null)),
        sql` and `,
      )})`,
    );
  }
  return sql`(${sql.join(steps, sql` or `)})`;
}

/** All keys run the same way and hold no nulls: one comparison, which an index can answer. */
function rowComparison(keys: readonly SortKey[], values: KeyValues, side: Side): RawBuilder<boolean> {
  const operator = (side.after !== keys[0]?.descending ? '>' : '<') + (side.inclusive ? '=' : '');
  const left = sql.join(keys.map((key) => key.expression));
  const right = sql.join(keys.map((key, index) => typed(key, values[index] ?? null)));
  return sql`(${left}) ${sql.raw(operator)} (${right})`;
}

/** The `order by` terms, turned round for reading from the end. */
export function orderTerms(keys: readonly SortKey[], backward: boolean): RawBuilder<unknown> {
  const terms = keys.map((key) => {
    const direction = key.descending !== backward ? 'desc' : 'asc';
    if (!key.nullable) return sql`${key.expression} ${sql.raw(direction)}`;
    return sql`${key.expression} ${sql.raw(`${direction} nulls ${key.nullsFirst !== backward ? 'first' : 'last'}`)}`;
  });
  return sql.join(terms);
}
