import type { Context } from '../../../context.js';
import type { ExportColumn } from '../formats/export-column.js';

/** Rows that are about to be read. */
export interface OpenedContent {
  // biome-ignore lint/suspicious/noExplicitAny: each content has rows of its own shape
  columns: readonly ExportColumn<any>[];
  rows: number;
  batches: AsyncIterable<readonly object[]>;
}

/** One kind of what can be exported. Arguments are those of the query that shows the same. */
export interface ExportContent<Args> {
  /** The root field that shows the same: who may not ask it may not export it. */
  field: string;
  zh: string;
  en: string;
  /** Throws BAD_USER_INPUT for what cannot be asked; tells how many rows the file would have. */
  count(context: Context, args: Args): Promise<number>;
  /** Reads with `context.db`, which is one transaction. */
  open(context: Context, args: Args): Promise<OpenedContent>;
  /** What the rows are of, for the name of the file. */
  period(args: Args, day: string): string;
}
