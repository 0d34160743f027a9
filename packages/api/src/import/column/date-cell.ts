import { CellFault } from './cell-fault.js';
import type { CellReader } from './import-column.js';

const EARLIEST = '1800-01-01';
const LATEST = '2199-12-31';
const forms = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/u,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?: 0{1,2}:00(?::00)?)?$/u,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/u,
  /^(\d{4})(\d{2})(\d{2})$/u,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u,
];

/** A calendar day, year first: 2024-12-31, 2024/12/31, 2024.12.31, 20241231 or 2024年12月31日. Must exist. */
export const dateCell: CellReader = {
  type: 'date',
  read(text) {
    const plain = text.normalize('NFKC');
    const parts = forms.map((form) => form.exec(plain)).find((match) => match !== null);
    if (!parts) return new CellFault('NOT_A_DATE', hint(plain));
    const [, year = '', month = '', day = ''] = parts;
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (!exists(Number(year), Number(month), Number(day))) return new CellFault('NOT_A_DATE');
    if (date < EARLIEST || date > LATEST) return new CellFault('DATE_OUT_OF_RANGE', EARLIEST, LATEST);
    return date;
  },
};

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** What was probably meant: a spreadsheet's day number (45657), or a day with a time of day. */
function hint(text: string): string {
  const serial = /^\d{5}$/u.test(text) ? Number(text) : undefined;
  if (serial !== undefined) return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
  return /^(\d{4}-\d{2}-\d{2})[T ]\d/u.exec(text)?.[1] ?? '';
}
