export type CellType = 'TEXT' | 'NUMBER' | 'DATE' | 'YES_NO';

/** One column of a file. */
export interface ExportColumn<Row> {
  /** The key of the value in JSON, which never changes. */
  key: string;
  zh: string;
  en: string;
  type: CellType;
  /** What programs read: codes, days as 2024-12-31. */
  value(row: Row): string | number | boolean | null;
  /** What people read instead of a code. */
  label?(code: string): string;
}

/** Rows that become a file, as many at a time as were read at a time. */
export interface Sheet<Row> {
  name: string;
  columns: readonly ExportColumn<Row>[];
  batches: AsyncIterable<readonly Row[]>;
}

/** The text that people read in a cell; empty where there is no value. */
export function shownText<Row>(column: ExportColumn<Row>, row: Row): string {
  const value = column.value(row);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  return column.label && typeof value === 'string' ? column.label(value) : String(value);
}
