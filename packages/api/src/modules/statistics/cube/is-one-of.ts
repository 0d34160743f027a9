import { type RawBuilder, sql } from 'kysely';

export type Values = readonly (string | boolean | number | null)[];

/** Also true of nulls when one of the values is null; of nothing when there are no values. */
export function isOneOf(column: string, values: Values): RawBuilder<boolean> {
  const present = values.filter((value) => value !== null);
  const conditions: RawBuilder<boolean>[] = [];
  if (present.length > 0)
    conditions.push(sql`${sql.ref(column)} in (${sql.join(present.map((value) => sql.val(value)))})`);
  if (present.length < values.length) conditions.push(sql`${sql.ref(column)} is null`);
  return conditions.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(conditions, sql` or `)})`;
}
