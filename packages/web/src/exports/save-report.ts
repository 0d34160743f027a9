import type { Report } from './report.js';
import { reportFileName } from './report-file-name.js';
import { saveFile } from './save-file.js';
import { toCsv } from './to-csv.js';

/** Downloads the report. The spreadsheet writer is fetched on first use. */
export async function saveReport(report: Report, extension: 'csv' | 'xlsx', marksLabel: string): Promise<void> {
  const content =
    extension === 'csv'
      ? new Blob([toCsv(report, marksLabel)], { type: 'text/csv;charset=utf-8' })
      : await (await import('./to-xlsx.js')).toXlsx(report);
  saveFile(content, reportFileName(report, extension));
}
