import type { ClientBase } from 'pg';
import { type ClosingTable, closingColumns, insertOrder, type RowBatch } from '../tables/row-batch.js';
import { closeSpans } from './close-spans.js';
import { copyRows } from './copy-rows.js';

/** Writes a batch with one statement a table, so that each ledger trigger runs once a batch. */
export async function insertBatch(client: ClientBase, batch: RowBatch, done: (share: number) => void): Promise<void> {
  const tables = Object.keys(closingColumns) as ClosingTable[];
  for (const table of tables) await closeSpans(client, table, batch.closings[table]);
  let written = 0;
  for (const table of insertOrder) {
    await copyRows(client, table, batch.rows[table]);
    written += batch.rows[table].length;
    done(batch.size === 0 ? 1 : written / batch.size);
  }
}
