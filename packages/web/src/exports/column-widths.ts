import { cellWidth } from './cell-width.js';
import { placeMerged } from './place-merged.js';
import type { Report, ReportCell } from './report.js';

const narrowest = 10;
const widest = 32;

/** Width of each column, from its own header and cells; a merged header is shared by its columns. */
export function columnWidths(report: Report): number[] {
  return report.columnLabels.map((_, column) => {
    const texts = report.rows.map((row) => {
      const cell = row.cells[column - report.headColumns];
      return column < report.headColumns ? (row.labels[column] ?? '') : cellText(cell);
    });
    const own = Math.max(...texts.map(cellWidth), ...ownHeaders(report, column).map(cellWidth));
    return Math.min(widest, Math.max(narrowest, own + 3));
  });
}

function cellText(cell: ReportCell | undefined): string {
  if (!cell) return '';
  if (cell.kind === 'TEXT') return cell.text;
  return Number(cell.excelValue).toLocaleString('en') + (cell.mark ?? '');
}

/** Texts of the header cells that stand over this column alone. */
function ownHeaders(report: Report, column: number): string[] {
  return placeMerged(report.header, report.columnLabels.length).flatMap((row) => {
    const cell = row[column];
    return cell?.colSpan === 1 ? [cell.text] : [];
  });
}
