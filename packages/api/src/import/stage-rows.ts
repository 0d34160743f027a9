import type { Client } from 'pg';
import type { ImportKind } from './kind/import-kind.js';
import { rowReader } from './read-row.js';
import type { ProgressBar } from './report/progress-bar.js';
import { isComment } from './source/is-comment.js';
import type { OpenTable } from './source/open-table.js';
import { Staging } from './staging/staging.js';

/** Reads all rows into the temporary tables; answers with how many there were, comments not counted. */
export async function stageRows(
  client: Client,
  kind: ImportKind,
  table: OpenTable,
  bar: ProgressBar,
  signal: AbortSignal,
): Promise<number> {
  const staging = new Staging(client, kind);
  const read = rowReader(kind, table.header, (fault) => staging.addFault(fault));
  let rows = 0;
  bar.start('读取 Reading');
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
    bar.update(table.fraction(), rows);
  }
  await staging.finish();
  bar.clear();
  return rows;
}
