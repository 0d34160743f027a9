import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.js';

/** The key that a new row of a table will have: sealed values are bound to it. */
export async function nextKey(whole: Kysely<Tables>, table: keyof Tables): Promise<string> {
  const { rows } = await sql<{ key: string }>`
    select nextval(pg_get_serial_sequence(${table}, 'id'))::text as key`.execute(whole);
  return rows[0]!.key;
}
