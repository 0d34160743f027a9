import type { Context } from '../../../context.js';
import type { WholeList } from '../../../shared/connections/list-connection.js';
import type { ExportColumn } from '../formats/export-column.js';
import type { ExportContent } from './export-content.js';
import { fetchBatches } from './fetch-batches.js';

interface ListContent<Args, Row, Complete extends object> {
  field: string;
  zh: string;
  en: string;
  /** The list that the API shows, with the same filter, order and search. */
  whole(context: Context, args: Args): Promise<WholeList<Row>>;
  /** Adds to rows what their columns need from other tables, in a few statements a batch. */
  complete(context: Context, rows: readonly Row[]): Promise<readonly Complete[]>;
  columns: readonly ExportColumn<Complete>[];
}

/** Makes an export of a list of the API. */
export function listContent<Args, Row, Complete extends object>(
  content: ListContent<Args, Row, Complete>,
): ExportContent<Args> {
  const { field, zh, en, whole, columns } = content;
  async function* completed(context: Context, list: WholeList<Row>) {
    for await (const rows of fetchBatches(context.db, list.query)) {
      yield await content.complete(context, rows);
      // What the loaders keep for one request must not grow with the file.
      context.loaders.clear();
    }
  }
  return {
    field,
    zh,
    en,
    period: (_args, day) => day,
    count: async (context, args) => (await whole(context, args)).count(),
    async open(context, args) {
      const list = await whole(context, args);
      return { columns, rows: await list.count(), batches: completed(context, list) };
    },
  };
}
