import type { ClientBase } from 'pg';
import { type Closing, type ClosingTable, closingColumns } from '../tables/row-batch.js';

/** Gives rows of one table their last day, in one statement. */
export async function closeSpans(client: ClientBase, table: ClosingTable, closings: readonly Closing[]): Promise<void> {
  if (closings.length === 0) return;
  const status = table === 'union_organization' ? ', status = c.status' : '';
  await client.query(
    `update ${table} t set ${closingColumns[table]} = c.on_date${status}
     from unnest($1::bigint[], $2::date[], $3::text[]) c (id, on_date, status) where t.id = c.id`,
    [closings.map(({ id }) => id), closings.map(({ on }) => on), closings.map((closing) => closing.status ?? null)],
  );
}
