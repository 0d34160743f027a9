import type { ExaminedFile } from './examine-file.js';
import type { RowSource } from './row-source.js';
import { dateStyles } from './workbook/date-styles.js';
import { firstSheet } from './workbook/first-sheet.js';
import { SharedStrings } from './workbook/shared-strings.js';
import { sheetRows } from './workbook/sheet-rows.js';
import { WorkbookArchive } from './workbook/workbook-archive.js';

/** Rows of the first visible sheet of a workbook, read piece by piece. */
export async function workbookRows(file: ExaminedFile): Promise<RowSource> {
  const archive = await WorkbookArchive.open(file.path);
  let strings: SharedStrings | undefined;
  const close = async () => {
    strings?.close();
    archive.close();
  };
  try {
    const { path, related, from1904 } = await firstSheet(archive);
    const dates = await dateStyles(archive, related.get('styles'));
    strings = await SharedStrings.read(archive, related.get('sharedStrings'));
    const context = { strings, dates, from1904 };
    let read = 0;
    return {
      rows: () => sheetRows(archive, path, context, (bytes) => (read += bytes)),
      fraction: () => read / Math.max(archive.size(path), 1),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
