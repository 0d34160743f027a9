import { CellFault } from '../column/cell-fault.js';
import { type QuotedRecord, quotedRecord } from './quoted-record.js';
import type { RawRow } from './raw-row.js';

/** Longer than any row that is meant; more is a missing line break or quote. */
export const LONGEST_ROW = 4_000_000;

const SHOWN = 200;

const tooLong = (text: string) => ({
  cells: [text.slice(0, SHOWN)],
  lineBreaks: 1,
  fault: new CellFault('ROW_TOO_LONG', String(LONGEST_ROW)),
});

/**
 * Splits text that comes in pieces into rows (RFC 4180; the line break is LF, with or without CR, or CR alone). A row
 * whose form is wrong is given with its fault, and reading goes on with the next line. Blank rows are left out.
 */
export class CsvRecords {
  readonly #separator: string;
  readonly #lineBreak: string;
  #rest = '';
  #line = 1;
  #skipping = false;

  constructor(separator: string, lineBreak: '\n' | '\r') {
    this.#separator = separator;
    this.#lineBreak = lineBreak;
  }

  /** The rows that are complete with this piece. */
  push(piece: string): RawRow[] {
    return this.#split(this.#rest + piece, false);
  }

  /** The rows that are left when no text follows. */
  end(): RawRow[] {
    const text = this.#rest;
    return text === '' ? [] : this.#split(text.endsWith(this.#lineBreak) ? text : text + this.#lineBreak, true);
  }

  #split(text: string, isLast: boolean): RawRow[] {
    const rows: RawRow[] = [];
    let at = 0;
    while (at < text.length) {
      const end = text.indexOf(this.#lineBreak, at);
      const next = this.#skipping ? this.#skip(text, end) : this.#record(text, at, end, isLast, rows);
      if (next === undefined) break;
      at = next;
    }
    this.#rest = text.slice(at);
    return rows;
  }

  /** Reads one row at `at` into `rows`; answers where the next begins, or undefined when more text is needed. */
  #record(text: string, at: number, end: number, isLast: boolean, rows: RawRow[]): number | undefined {
    const isTooLong = text.length - at > LONGEST_ROW;
    if (end < 0) return isTooLong ? this.#giveUp(text, at, rows) : undefined;
    const line = text.slice(at, text[end - 1] === '\r' && end > at ? end - 1 : end);
    if (line.length > LONGEST_ROW) return this.#add(rows, { ...tooLong(line), next: end + 1 });
    if (!line.includes('"'))
      return this.#add(rows, { cells: line.split(this.#separator), next: end + 1, lineBreaks: 1 });
    const record = quotedRecord(text, at, this.#separator, this.#lineBreak);
    if (typeof record === 'object') return this.#add(rows, record);
    if (record === 'incomplete' && !isLast && !isTooLong) return undefined;
    const fault = new CellFault('QUOTE_NOT_CLOSED');
    return this.#add(rows, { cells: [line], next: end + 1, lineBreaks: 1, fault });
  }

  #add(rows: RawRow[], { cells, next, lineBreaks, fault }: QuotedRecord): number {
    if (fault || cells.some((cell) => cell.trim() !== '')) rows.push({ line: this.#line, cells, fault });
    this.#line += lineBreaks;
    return next;
  }

  #giveUp(text: string, at: number, rows: RawRow[]): number {
    rows.push({ line: this.#line, ...tooLong(text.slice(at, at + SHOWN)) });
    this.#skipping = true;
    return text.length;
  }

  /** After a row that is too long: on with the line after it. */
  #skip(text: string, end: number): number {
    if (end < 0) return text.length;
    this.#skipping = false;
    this.#line++;
    return end + 1;
  }
}
