import { CellFault } from '../column/cell-fault.js';

export interface QuotedRecord {
  cells: string[];
  /** Where the next row begins. */
  next: number;
  /** Lines that the row takes. */
  lineBreaks: number;
  fault?: CellFault;
}

/** A quote that stays open for more lines than this was never closed. */
const MOST_LINES_IN_A_CELL = 100;

/** Reads a row that has quotes. 'incomplete': its end is not in the text yet; 'unclosed': its quotes cannot be right. */
export function quotedRecord(
  text: string,
  start: number,
  separator: string,
  lineBreak: string,
): QuotedRecord | 'incomplete' | 'unclosed' {
  const cells: string[] = [];
  let at = start;
  let lineBreaks = 1;
  let fault: CellFault | undefined;
  for (;;) {
    const isQuoted = text[at] === '"';
    let cell = '';
    if (isQuoted) {
      const quoted = quotedCell(text, at + 1, lineBreak);
      if (typeof quoted === 'string') return quoted;
      cell = quoted.cell;
      at = quoted.next;
      lineBreaks += quoted.lineBreaks;
    }
    const end = endOfCell(text, at, separator, lineBreak);
    if (end === text.length) return 'incomplete';
    const tail = text[end] === separator ? text.slice(at, end) : text.slice(at, end).replace(/\r$/u, '');
    if (isQuoted && tail.trim() !== '') fault ??= new CellFault('STRAY_QUOTE');
    cells.push(cell + tail);
    if (text[end] !== separator) return { cells, next: end + 1, lineBreaks, fault };
    at = end + 1;
  }
}

function quotedCell(text: string, start: number, lineBreak: string) {
  let cell = '';
  let at = start;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0 || quote === text.length - 1) return 'incomplete';
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const lineBreaks = cell.split(lineBreak).length - 1;
      return lineBreaks > MOST_LINES_IN_A_CELL ? 'unclosed' : { cell, next: quote + 1, lineBreaks };
    }
    cell += '"';
    at = quote + 2;
  }
}

function endOfCell(text: string, at: number, separator: string, lineBreak: string): number {
  for (let i = at; i < text.length; i++) if (text[i] === separator || text[i] === lineBreak) return i;
  return text.length;
}
