import writeXlsxFile from 'write-excel-file/universal';
import { columnWidths } from './column-widths.js';
import { printLayout } from './print-layout.js';
import type { Report } from './report.js';
import { sheetData } from './sheet-data.js';

const titleRows = 2;

/** The report as a workbook of one sheet, with its header rows and row headers frozen. Load it lazily. */
export function toXlsx(report: Report): Promise<Blob> {
  const widths = columnWidths(report);
  return writeXlsxFile(
    sheetData(report, `${report.organization} ${report.name}`, widths),
    {
      sheet: sheetName(report.name),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: titleRows + report.header.length,
      stickyColumnsCount: report.headColumns || undefined,
      orientation: 'landscape',
    },
    { features: [printLayout] },
  ).toBlob();
}

/** Excel refuses these characters in a sheet's name, and more than 31 characters. */
const sheetName = (name: string) => [...name.replace(/[\\/?*[\]:]/g, '-')].slice(0, 31).join('');
