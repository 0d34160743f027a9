import type { ExaminedFile } from './examine-file.js';
import type { RowSource } from './row-source.js';
import { textEncodingOf } from './text-encoding-of.js';
import { textRows } from './text-rows.js';
import { workbookRows } from './workbook-rows.js';

/** Opens the rows of a file, with the name of how it is written: UTF-8, GB18030, XLSX. */
export async function openRows(file: ExaminedFile, signal: AbortSignal): Promise<{ source: RowSource; form: string }> {
  if (file.format === 'workbook') return { source: await workbookRows(file), form: 'XLSX' };
  const encoding = await textEncodingOf(file, signal);
  return { source: textRows(file, encoding, signal), form: encoding.toUpperCase() };
}
