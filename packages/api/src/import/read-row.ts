import { CellFault } from './column/cell-fault.js';
import { WITHHELD } from './column/confidential.js';
import type { ImportColumn } from './column/import-column.js';
import type { Fault } from './fault/fault.js';
import type { FaultCode } from './fault/fault-texts.js';
import { warnings } from './fault/warnings.js';
import type { Header } from './header.js';
import type { ImportKind, StagedRow } from './kind/import-kind.js';
import type { RawRow } from './source/raw-row.js';
import { spreadsheetErrors } from './source/spreadsheet-errors.js';

export const LONGEST_CELL = 1_000;
const SHOWN = 200;

export interface ReadRow {
  /** The values of its sound cells. */
  row: StagedRow;
  isSound: boolean;
}

/** Reads rows of one kind; undefined for a line that is no row of the table. Faults go to `found`. */
export function rowReader(kind: ImportKind, header: Header, found: (fault: Fault) => void) {
  const blank: StagedRow = Object.fromEntries(
    [...kind.columns.map((column) => column.key), ...Object.keys(kind.computed)].map((key) => [key, null]),
  );
  const withheld = new Set(kind.columns.filter(({ reader }) => reader.confidential).map((column) => column.key));
  // A row that cannot be told into its cells may hold any of them.
  const isWithheld = (column: string | null) => (column === null ? withheld.size > 0 : withheld.has(column));
  const positions = new Map(header.columns.map((column, i) => [column.key, i]));

  return (raw: RawRow): ReadRow | undefined => {
    let sound = true;
    const report = (column: string | null, value: string, code: FaultCode, args: readonly string[]) => {
      const severity = warnings.has(code) ? 'WARNING' : 'ERROR';
      if (severity === 'ERROR') sound = false;
      const shown = isWithheld(column) ? WITHHELD : value.trim().slice(0, SHOWN);
      found({ line: raw.line, column, value: shown, code, args, severity });
    };
    if (raw.fault) {
      report(null, raw.cells.join(' '), raw.fault.code, raw.fault.args);
      return undefined;
    }
    if (isRagged(raw, header)) {
      report(null, raw.cells.join(' '), 'RAGGED', [String(raw.cells.length), String(header.columns.length)]);
      return undefined;
    }
    const row = { ...blank };
    for (let i = 0; i < header.columns.length; i++) {
      const column = header.columns[i]!;
      const text = (raw.cells[i] ?? '').trim();
      const value = readCell(column, text);
      if (value instanceof CellFault) report(column.key, text, value.code, value.args);
      else row[column.key] = value;
    }
    if (!sound) return { row: without(row, withheld), isSound: false };
    kind.complete(row, (column, code, ...args) => {
      const position = column === null ? undefined : positions.get(column);
      report(column, position === undefined ? '' : (raw.cells[position] ?? ''), code, args);
    });
    return { row: sound ? row : without(row, withheld), isSound: sound };
  };
}

function without(row: StagedRow, withheld: ReadonlySet<string>): StagedRow {
  if (withheld.size === 0) return row;
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, withheld.has(key) ? null : value]));
}

/** Blank cells beyond the header do not matter. */
function isRagged({ cells }: RawRow, { columns }: Header): boolean {
  if (cells.length === columns.length) return false;
  return cells.length < columns.length || cells.slice(columns.length).some((cell) => cell.trim() !== '');
}

function readCell({ required, reader }: ImportColumn, text: string): string | null | CellFault {
  if (text === '') return required ? new CellFault('REQUIRED') : null;
  if (text.length > LONGEST_CELL) return new CellFault('TOO_LONG', String(LONGEST_CELL), String(text.length));
  if (text.includes('\ufffd') || !text.isWellFormed()) return new CellFault('INVALID_BYTES');
  if (/\p{Cc}/u.test(text)) return new CellFault('CONTROL_CHARACTER');
  if (text.startsWith('#') && spreadsheetErrors.has(text)) return new CellFault('SPREADSHEET_ERROR');
  return reader.read(text);
}
