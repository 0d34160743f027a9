import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { copyField } from '../../shared/copy-field.js';

type Cell = string | number | boolean | null;

const LINES_AT_ONCE = 500;

/** Copies rows into a table in one statement, so that its statement triggers run once. Columns are the keys of the first row. */
export async function copyRows(client: ClientBase, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const copy = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
  await pipeline(Readable.from(lines(rows as Record<string, Cell>[], columns)), copy);
}

function* lines(rows: readonly Record<string, Cell>[], columns: readonly string[]): Generator<string> {
  for (let start = 0; start < rows.length; start += LINES_AT_ONCE) {
    yield rows
      .slice(start, start + LINES_AT_ONCE)
      .map((row) => `${columns.map((column) => copyField(row[column] ?? null)).join('\t')}\n`)
      .join('');
  }
}
