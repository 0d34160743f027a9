import type { CellObject, Row, SheetData } from 'write-excel-file/universal';
import { cellWidth } from './cell-width.js';
import { placeMerged } from './place-merged.js';
import type { Report, ReportCell, ReportRow } from './report.js';

const border = { borderStyle: 'thin', borderColor: '#8c959f' } as const;
const lineHeight = 16;

/** Title, subtitle, merged header, rows, footnotes: the sheet as a grid of cells. */
export function sheetData(report: Report, title: string, widths: readonly number[]): SheetData {
  const columns = widths.length;
  const wide = (cell: CellObject): Row => [{ ...cell, type: String, columnSpan: columns }, ...blank(columns - 1)];
  return [
    wide({ value: title, fontSize: 16, fontWeight: 'bold', align: 'center', alignVertical: 'center', height: 30 }),
    wide({ value: report.subtitle, align: 'left', height: 20 }),
    ...headerGrid(report, columns),
    ...report.rows.map(bodyRow),
    blank(columns),
    ...report.notes.map((value) =>
      wide({ value, wrap: true, alignVertical: 'top', height: noteHeight(value, widths) }),
    ),
  ];
}

function headerGrid(report: Report, columns: number): SheetData {
  return placeMerged(report.header, columns).map((row) =>
    row.map((cell) =>
      cell
        ? {
            value: cell.text,
            type: String,
            columnSpan: cell.colSpan,
            rowSpan: cell.rowSpan,
            fontWeight: 'bold',
            align: 'center',
            alignVertical: 'center',
            wrap: true,
            backgroundColor: '#eef2f6',
            ...border,
          }
        : null,
    ),
  );
}

function bodyRow(row: ReportRow): Row {
  const weight = row.isTotal ? ({ fontWeight: 'bold' } as const) : {};
  const heads = row.heads.map((head) =>
    head
      ? {
          value: head.text,
          type: String,
          columnSpan: head.colSpan,
          rowSpan: head.rowSpan,
          alignVertical: 'center' as const,
          ...weight,
          ...border,
        }
      : null,
  );
  return [...heads, ...row.cells.map((cell) => ({ ...bodyCell(cell), ...weight, ...border }))];
}

/** A marked number stays a number: the mark is a literal in its format. */
function bodyCell(cell: ReportCell): CellObject {
  if (cell.kind === 'TEXT') return { value: cell.text, type: String, align: 'right' };
  const format = cell.mark ? cell.format.replaceAll(/(;|$)/g, ` "${cell.mark}"$1`) : cell.format;
  return { value: Number(cell.excelValue), type: Number, format, align: 'right' };
}

/** Spreadsheets do not grow merged rows by themselves. */
function noteHeight(note: string, widths: readonly number[]): number {
  const room = Math.max(20, widths.reduce((sum, width) => sum + width, 0) - 2);
  return Math.ceil(cellWidth(note) / room) * lineHeight;
}

const blank = (count: number): null[] => Array.from({ length: count }, () => null);
