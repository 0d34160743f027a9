import { type ExportColumn, type Sheet, shownText } from './export-column.js';
import { cellStyle, sheetEnd, sheetStart, xlsxParts } from './xlsx-parts.js';
import { xmlText } from './xml-text.js';
import { ZipWriter } from './zip-writer.js';

const headerRows = 2;
/** So many rows fit into a sheet below its headers. */
export const xlsxMaximumRows = 1_048_576 - headerRows;

const msPerDay = 86_400_000;
/** Spreadsheets count days wrongly before this one. */
const firstCountedDay = '1900-03-01';
const serialOfUnixEpoch = 25_569;

/** A … Z, AA … */
const letters = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : letters(Math.floor(at / 26) - 1) + letters(at % 26);

const text = (place: string, value: string, style: number): string =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
const number = (place: string, value: string, style: number): string =>
  `<c r="${place}" s="${style}"><v>${value}</v></c>`;

/** Real numbers and days; all else is text, which is never run as a formula. */
function cell<Row>(column: ExportColumn<Row>, row: Row, place: string): string {
  const shown = shownText(column, row);
  if (shown === '') return '';
  if (column.type === 'NUMBER' && /^-?\d+(\.\d+)?$/.test(shown)) return number(place, shown, cellStyle.PLAIN);
  if (column.type === 'DATE' && shown >= firstCountedDay)
    return number(place, String(Date.parse(shown) / msPerDay + serialOfUnixEpoch), cellStyle.DATE);
  return text(place, shown, cellStyle.TEXT);
}

async function* sheetXml<Row>({ columns, batches }: Sheet<Row>): AsyncGenerator<string> {
  const at = columns.map((_column, index) => letters(index));
  const header = (texts: string[], line: number) =>
    `<row r="${line}">${texts.map((each, index) => text(`${at[index]}${line}`, each, cellStyle.HEADER)).join('')}</row>`;
  yield sheetStart(columns.length, headerRows) +
    header(
      columns.map(({ zh }) => zh),
      1,
    ) +
    header(
      columns.map(({ en }, index) => (index === 0 ? `# ${en}` : en)),
      2,
    );
  let line = headerRows;
  for await (const rows of batches) {
    yield rows
      .map((row) => {
        line += 1;
        return `<row r="${line}">${columns.map((column, index) => cell(column, row, `${at[index]}${line}`)).join('')}</row>`;
      })
      .join('');
  }
  yield sheetEnd;
}

/** A workbook of one sheet, written as its rows are read. */
export async function* xlsx<Row>(sheet: Sheet<Row>): AsyncGenerator<Buffer> {
  const zip = new ZipWriter();
  for (const [path, content] of Object.entries(xlsxParts(sheet.name))) yield* zip.file(path, [content]);
  yield* zip.file('xl/worksheets/sheet1.xml', sheetXml(sheet));
  yield zip.end();
}
