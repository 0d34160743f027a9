import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import writeWorkbook from 'write-excel-file/node';
import { workbookOf } from '../testing/workbook-of.js';
import { zipOf } from '../testing/zip-of.js';
import { examineFile } from './examine-file.js';
import { workbookRows } from './workbook-rows.js';

const never = new AbortController().signal;

describe('workbookRows', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'uniongraph-workbook-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function rowsOf(content: Buffer | Uint8Array) {
    const path = join(folder, 'data.xlsx');
    await writeFile(path, content);
    const source = await workbookRows(await examineFile(path, never));
    try {
      const rows = [];
      for await (const batch of source.rows()) rows.push(...batch.map(({ line, cells }) => [line, ...cells]));
      expect(source.fraction()).toBe(1);
      return rows;
    } finally {
      await source.close();
    }
  }

  it('reads what Excel.js writes: days, numbers, rich text, formulas, errors; not the hidden sheet before', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('hidden', { state: 'hidden' }).addRow(['not this']);
    const sheet = workbook.addWorksheet('data');
    sheet.addRow(['代码', '日期', '人数', '说明', '是']);
    const row = sheet.addRow(['371302', new Date('2024-12-31'), 1200, '', true]);
    row.getCell(2).numFmt = 'yyyy"年"m"月"d"日"';
    row.getCell(4).value = { richText: [{ text: '甲' }, { text: '乙', font: { bold: true } }] };
    sheet.addRow([]);
    const other = sheet.addRow([371302, new Date('2024-01-05T08:30:00Z'), 0.5, '', false]);
    other.getCell(2).numFmt = 'yyyy-mm-dd hh:mm';
    other.getCell(4).value = { formula: 'A1&"x"', result: '371302x' };
    sheet.addRow([{ error: '#N/A' }, 45657, -1]);
    expect(await rowsOf(Buffer.from(await workbook.xlsx.writeBuffer()))).toEqual([
      [1, '代码', '日期', '人数', '说明', '是'],
      [2, '371302', '2024-12-31', '1200', '甲乙', 'TRUE'],
      [4, '371302', '2024-01-05T08:30:00', '0.5', '371302x', 'FALSE'],
      [5, '#N/A', '45657', '-1', '', ''],
    ]);
  });

  it('reads what write-excel-file writes', async () => {
    const rows = [
      [{ value: '名称' }, { value: '日期' }],
      [{ value: ' 兰山 & <河东> ' }, { value: new Date(Date.UTC(2024, 1, 29)), format: 'yyyy/m/d' }],
    ];
    const content = await writeWorkbook(rows).toBuffer();
    expect(await rowsOf(content)).toEqual([
      [1, '名称', '日期'],
      [2, ' 兰山 & <河东> ', '2024-02-29'],
    ]);
  });

  it('reads inline text, escapes, cells without address, prefixed names and readings beside shared texts', async () => {
    const sheet =
      '<x:row><x:c t="inlineStr"><x:is><x:t>a_x000A_b</x:t></x:is></x:c><x:c t="s"><x:v>1</x:v></x:c></x:row>' +
      '<x:row r="7"><x:c r="C7" t="str"><x:v>c</x:v></x:c></x:row>';
    const strings =
      '<sst><si><t>zero</t></si><si><r><t>临</t></r><r><t>沂</t></r><rPh sb="0" eb="1"><t>lin</t></rPh></si></sst>';
    expect(
      await rowsOf(
        workbookOf('', {
          'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="m"><x:sheetData>${sheet}</x:sheetData></x:worksheet>`,
          'xl/sharedStrings.xml': strings,
        }),
      ),
    ).toEqual([
      [1, 'a\nb', '临沂'],
      [7, '', '', 'c'],
    ]);
  });

  it('writes numbers that lost their digits so that no code is taken from them', async () => {
    expect(await rowsOf(workbookOf('<row r="1"><c r="A1"><v>9.1371302000000003E+17</v></c></row>'))).toEqual([
      [1, '9.13713020e+17'.replace('0e', 'e')],
    ]);
  });

  it('finds shared texts in any order, many megabytes of them', async () => {
    const count = 30_000;
    const text = (i: number) => `${i}${'某'.repeat(100)}`;
    const strings = Array.from({ length: count }, (_, i) => `<si><t>${text(i)}</t></si>`).join('');
    const picks = [count - 1, 0, 12_345, 1, count - 2, count];
    const rows = picks.map((pick, i) => `<row r="${i + 1}"><c t="s"><v>${pick}</v></c><c><v>1</v></c></row>`).join('');
    const found = await rowsOf(workbookOf(rows, { 'xl/sharedStrings.xml': `<sst>${strings}</sst>` }));
    expect(found.map((row) => row[1])).toEqual([...picks.slice(0, -1).map(text), '']);
  });

  it('makes a row with far too many columns ragged instead of holding them all', async () => {
    const [row] = await rowsOf(workbookOf('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>'));
    expect(row).toHaveLength(202);
  });

  it.each([
    ['a document of another program', zipOf({ 'word/document.xml': '<w/>' }), 'NOT_A_WORKBOOK'],
    ['half a workbook', workbookOf('<row/>').subarray(0, 300), 'WORKBOOK_DAMAGED'],
    [
      'a sheet that is not there',
      workbookOf('', { 'xl/_rels/workbook.xml.rels': '<Relationships/>' }),
      'WORKBOOK_DAMAGED',
    ],
    ['a sheet that is no XML', workbookOf('<row><c></row>'), 'WORKBOOK_DAMAGED'],
    [
      'entities that multiply',
      workbookOf('', {
        'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>',
      }),
      'WORKBOOK_DAMAGED',
    ],
    ['a zip bomb', workbookOf(' '.repeat(100 << 20)), 'WORKBOOK_TOO_LARGE'],
    ['text without end', workbookOf(`<row><c><v>${'7'.repeat(20 << 20)}</v></c></row>`), 'WORKBOOK_DAMAGED'],
    [
      'hidden sheets only',
      workbookOf('', {
        'xl/workbook.xml': '<workbook><sheets><sheet name="a" state="veryHidden" r:id="rId1"/></sheets></workbook>',
      }),
      'NO_SHEET',
    ],
  ])('refuses %s', async (_, content, code) => {
    await expect(rowsOf(content)).rejects.toMatchObject({ code });
  });
});
