import { type SelectQueryBuilder, sql } from 'kysely';
import type { Context } from '../../../context.js';

/** Read at a time, and held in memory: with more, the garbage of each batch outlives its collection. */
const batchSize = 250;

/** The rows of a query in batches, from a cursor of the transaction that `db` is. */
export async function* fetchBatches<Row>(
  db: Context['db'],
  query: SelectQueryBuilder<never, never, Row>,
): AsyncGenerator<Row[]> {
  await sql`declare exported no scroll cursor for ${query}`.execute(db);
  while (true) {
    const { rows } = await sql<Row>`fetch ${sql.lit(batchSize)} from exported`.execute(db);
    if (rows.length > 0) yield rows;
    if (rows.length < batchSize) return;
  }
}
