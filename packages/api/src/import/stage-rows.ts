import type { Client } from 'pg';
import type { ImportKind } from './kind/import-kind.js';
import { rowReader } from './read-row.js';
import { isComment } from './source/is-comment.js';
import type { OpenTable } from './source/open-table.js';
import { Staging } from './staging/staging.js';

/** Reads all rows into the temporary tables; answers with how many there were, comments not counted. */
export async function stageRows(
  client: Client,
  kind: ImportKind,
  table: OpenTable,
  signal: AbortSignal,
  progress: (fraction: number, rows: number) => void,
): Promise<number> {
  const staging = new Staging(client, kind);
  const read = rowReader(kind, table.header, (fault) => staging.addFault(fault));
  let rows = 0;
  for await (const batch of table.batches()) {
    signal.throwIfAborted();
    for (const raw of batch) {
      if (isComment(raw)) continue;
      rows++;
      const found = read(raw);
      if (found?.isSound) staging.addRow(raw.line, found.row);
      else if (found) staging.addPart(raw.line, found.row);
    }
    await staging.settle();
    progress(table.fraction(), rows);
  }
  await staging.finish();
  return rows;
}
