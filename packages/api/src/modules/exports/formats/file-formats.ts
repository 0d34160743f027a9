import { csv } from './csv.js';
import type { Sheet } from './export-column.js';
import type { ExportFormat } from './export-format.js';
import { jsonl } from './jsonl.js';
import { xlsx, xlsxMaximumRows } from './xlsx.js';

interface FileFormat {
  extension: string;
  contentType: string;
  maximumRows: number;
  /** The content of the file, as its rows come. */
  write<Row>(sheet: Sheet<Row>): AsyncIterable<string | Buffer>;
}

export const fileFormats: Readonly<Record<ExportFormat, FileFormat>> = {
  JSONL: { extension: 'jsonl', contentType: 'application/jsonl; charset=utf-8', maximumRows: Infinity, write: jsonl },
  CSV: { extension: 'csv', contentType: 'text/csv; charset=utf-8; header=present', maximumRows: Infinity, write: csv },
  XLSX: {
    extension: 'xlsx',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    maximumRows: xlsxMaximumRows,
    write: xlsx,
  },
};
