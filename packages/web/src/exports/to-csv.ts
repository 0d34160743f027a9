import { csvField } from './csv-field.js';
import type { Report, ReportCell } from './report.js';

const byteOrderMark = '\uFEFF';

/**
 * The report as CSV: UTF-8 with byte-order mark, so that Excel and WPS read the Chinese; CRLF; one header row; plain
 * numbers; footnotes after an empty line. A last column names the marks of the row if any cell has one.
 */
export function toCsv(report: Report, marksLabel: string): string {
  const hasMarks = report.rows.some((row) => row.cells.some(markOf));
  const header = [...report.columnLabels, ...(hasMarks ? [marksLabel] : [])].map(csvField);
  const rows = report.rows.map((row) => [
    ...row.labels.map(csvField),
    ...row.cells.map(cellField),
    ...(hasMarks ? [csvField(rowMarks(report, row.cells))] : []),
  ]);
  const notes = report.notes.map((note) => [csvField(note)]);
  return `${byteOrderMark}${[header, ...rows, [], ...notes].map((fields) => fields.join(',')).join('\r\n')}\r\n`;
}

/** Numbers are written by ourselves and may begin with a minus sign; only texts are guarded. */
const cellField = (cell: ReportCell) => (cell.kind === 'NUMBER' ? cell.csvValue : csvField(cell.text));

const markOf = (cell: ReportCell) => (cell.kind === 'NUMBER' ? cell.mark : undefined);

function rowMarks(report: Report, cells: readonly ReportCell[]): string {
  return cells
    .flatMap((cell, index) => {
      const mark = markOf(cell);
      return mark ? `${report.columnLabels[report.headColumns + index]}: ${mark}` : [];
    })
    .join('; ');
}
