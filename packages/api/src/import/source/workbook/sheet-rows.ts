import type { RawRow } from '../raw-row.js';
import { cellText } from './cell-text.js';
import { columnIndex } from './column-index.js';
import { readXml } from './read-xml.js';
import type { SharedStrings } from './shared-strings.js';
import type { WorkbookArchive } from './workbook-archive.js';

/** Cells further right are folded into one, which makes the row ragged. */
const MOST_COLUMNS = 200;

export interface SheetContext {
  strings: SharedStrings;
  /** By style index: whether the style shows a number as a day. */
  dates: readonly boolean[];
  from1904: boolean;
}

/** Rows of a sheet with something in them, in batches. Shorter rows are filled up to the width of the first. */
export async function* sheetRows(
  archive: WorkbookArchive,
  path: string,
  context: SheetContext,
  onBytes: (bytes: number) => void,
): AsyncGenerator<RawRow[]> {
  const stream = await archive.read(path);
  let rows: RawRow[] = [];
  let row: RawRow = { line: 0, cells: [] };
  let width = 0;
  let column = -1;
  let type = '';
  let style = 0;
  let text = '';
  let takesText = false;
  for await (const bytes of readXml(stream, {
    open(name, attributes) {
      if (name === 'row') {
        row = { line: Number(attributes.r ?? row.line + 1), cells: [] };
        column = -1;
      } else if (name === 'c') {
        column = Math.min(attributes.r === undefined ? column + 1 : columnIndex(attributes.r), MOST_COLUMNS);
        type = attributes.t ?? 'n';
        style = Number(attributes.s ?? 0);
        text = '';
      } else if (name === 'v' || name === 't') takesText = true;
      else if (name === 'rPh') takesText = false;
    },
    close(name) {
      if (name === 'v' || name === 't') takesText = false;
      else if (name === 'c') {
        while (row.cells.length < column) row.cells.push('');
        row.cells[column] = cellText(text, type, context.dates[style] ?? false, context);
      } else if (name === 'row' && row.cells.some((cell) => cell.trim() !== '')) {
        width ||= row.cells.length;
        while (row.cells.length < width) row.cells.push('');
        rows.push(row);
      }
    },
    text(piece) {
      if (takesText) text += piece;
    },
  })) {
    onBytes(bytes);
    yield rows;
    rows = [];
  }
}
