import { type ExportColumn, type Sheet, shownText } from './export-column.js';
import { harmlessText } from './harmless-text.js';

const byteOrderMark = '\uFEFF';
const plainNumber = /^-?\d+(\.\d+)?$/;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const line = (fields: readonly string[]): string => `${fields.map(quoted).join(',')}\r\n`;

/** Numbers are written by ourselves and may begin with a minus sign. */
function field<Row>(column: ExportColumn<Row>, row: Row): string {
  const text = shownText(column, row);
  return column.type === 'NUMBER' && plainNumber.test(text) ? text : harmlessText(text);
}

/**
 * CSV as spreadsheets and our own import read it: UTF-8 with byte-order mark, CRLF, a row of Chinese headers, and one of
 * English headers that `#` makes a comment.
 */
export async function* csv<Row>({ columns, batches }: Sheet<Row>): AsyncGenerator<string> {
  yield byteOrderMark +
    line(columns.map(({ zh }) => zh)) +
    line(columns.map(({ en }, at) => (at === 0 ? `# ${en}` : en)));
  for await (const rows of batches) yield rows.map((row) => line(columns.map((column) => field(column, row)))).join('');
}
