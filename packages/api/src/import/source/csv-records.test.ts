import { describe, expect, it } from '@jest/globals';
import { CsvRecords, LONGEST_ROW } from './csv-records.js';

const LINE_BREAKS = { '\n': 'LF', '\r\n': 'CRLF', '\r': 'CR' };

function rowsOf(text: string, pieceLength = text.length, separator = ',', lineBreak: '\n' | '\r' = '\n') {
  const records = new CsvRecords(separator, lineBreak);
  const rows = [];
  for (let at = 0; at < text.length; at += pieceLength) rows.push(...records.push(text.slice(at, at + pieceLength)));
  rows.push(...records.end());
  return rows.map(({ line, cells, fault }) => (fault ? [line, fault.code] : [line, ...cells]));
}

describe('CsvRecords', () => {
  const text = 'a,b\n"x, ""y""","two\nlines"\n\n , \nlast,5" pipe';
  const rows = [
    [1, 'a', 'b'],
    [2, 'x, "y"', 'two\nlines'],
    [6, 'last', '5" pipe'],
  ];

  it.each([1, 2, 3, 7, 100])('reads quotes, line breaks in cells and blank rows in pieces of %i', (length) => {
    expect(rowsOf(text, length)).toEqual(rows);
  });

  it.each(Object.entries(LINE_BREAKS))('reads lines that end in %j (%s)', (lineBreak) => {
    const written = ['a,b', '1,2', '"3",4'].join(lineBreak) + lineBreak;
    const expected = [
      [1, 'a', 'b'],
      [2, '1', '2'],
      [3, '3', '4'],
    ];
    expect(rowsOf(written, 3, ',', lineBreak === '\r' ? '\r' : '\n')).toEqual(expected);
  });

  it('counts lines within quotes once, also with CRLF', () => {
    expect(rowsOf('a,b\r\n"x\r\ny",2\r\n3,4\r\n')).toEqual([
      [1, 'a', 'b'],
      [2, 'x\r\ny', '2'],
      [4, '3', '4'],
    ]);
  });

  it('names a row with text behind a quote, and goes on', () => {
    expect(rowsOf('"a"b,c\nd,e\n')).toEqual([
      [1, 'STRAY_QUOTE'],
      [2, 'd', 'e'],
    ]);
  });

  it.each([1, 5, 1000])('names a row whose quote stays open, and reads the lines after it (pieces of %i)', (length) => {
    expect(rowsOf('a,b\n"open,c\nd,e\nf,g\n', length)).toEqual([
      [1, 'a', 'b'],
      [2, 'QUOTE_NOT_CLOSED'],
      [3, 'd', 'e'],
      [4, 'f', 'g'],
    ]);
  });

  it('takes a quote that closes hundreds of lines later for one that was never closed', () => {
    const rows = rowsOf(`"open,c\n${'d,e\n'.repeat(200)}f",g\n`);
    expect(rows[0]).toEqual([1, 'QUOTE_NOT_CLOSED']);
    expect(rows).toHaveLength(202);
  });

  it.each([10, 1_000_000])('skips a row that is %i characters too long, and reads the line after it', (excess) => {
    expect(rowsOf(`a,b\n${'x'.repeat(LONGEST_ROW + excess)}\nc,d\n`, 1 << 18)).toEqual([
      [1, 'a', 'b'],
      [2, 'ROW_TOO_LONG'],
      [3, 'c', 'd'],
    ]);
  });

  it('passes on a cell of three million characters', () => {
    const [row] = rowsOf(`${'某'.repeat(3_000_000)},b\n`, 1 << 18);
    expect((row![1] as string).length).toBe(3_000_000);
  });
});
