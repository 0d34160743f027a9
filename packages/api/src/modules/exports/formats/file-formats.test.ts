import { expect, it } from '@jest/globals';
import { provenances } from '@uniongraph/schema/codes/provenance';
import excel from 'exceljs';
import { codeColumn, dateColumn, numberColumn, textColumn, yesNoColumn } from './columns.js';
import type { ExportColumn } from './export-column.js';
import type { ExportFormat } from './export-format.js';
import { fileFormats } from './file-formats.js';

const rows = [
  { name: '=HYPERLINK("http://x")', members: -12, on: '2024-02-29', isGrassroots: true, provenance: 'SYNTHETIC' },
  { name: '甲,"乙"\n𠮷 & <b> _x0041_\u0001', members: null, on: '1895-01-01', isGrassroots: false, provenance: null },
  { name: '-5', members: '0.93', on: null, isGrassroots: null, provenance: 'REPORTED' },
];

const columns: readonly ExportColumn<(typeof rows)[number]>[] = [
  textColumn('name', '名称', 'Name'),
  numberColumn('members', '会员数', 'Members'),
  dateColumn('on', '日期', 'Day'),
  yesNoColumn('isGrassroots', '是否基层', 'Is grassroots'),
  codeColumn('provenance', '数据出处', 'Provenance', provenances),
];

async function* inTwo() {
  yield rows.slice(0, 1);
  yield rows.slice(1);
}

async function written(format: ExportFormat): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of fileFormats[format].write({ name: '工会/组织', columns, batches: inTwo() }))
    chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

it('writes JSON as it is, one object a line', async () => {
  const lines = (await written('JSONL')).toString().split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
});

it('writes CSV with a byte-order mark, both headers, CRLF and harmless texts', async () => {
  const text = (await written('CSV')).toString();
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(text.slice(1).split('\r\n')).toEqual([
    '名称,会员数,日期,是否基层,数据出处',
    '# Name,Members,Day,Is grassroots,Provenance',
    `"'=HYPERLINK(""http://x"")",-12,2024-02-29,是,${provenances.get('SYNTHETIC').zh}`,
    '"甲,""乙""\n𠮷 & <b> _x0041_\u0001",,1895-01-01,否,',
    `'-5,0.93,,,${provenances.get('REPORTED').zh}`,
    '',
  ]);
});

it('writes a workbook with real numbers and days, and texts that are no formulas', async () => {
  const workbook = new excel.Workbook();
  await workbook.xlsx.load((await written('XLSX')) as never);
  const [sheet] = workbook.worksheets;
  expect(sheet!.name).toBe('工会-组织');
  expect(sheet!.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
  const valuesOf = (line: number) => (sheet!.getRow(line).values as unknown[]).slice(1);
  expect(valuesOf(1)).toEqual(['名称', '会员数', '日期', '是否基层', '数据出处']);
  expect(valuesOf(3)).toEqual(['=HYPERLINK("http://x")', -12, new Date('2024-02-29'), '是', expect.any(String)]);
  expect(sheet!.getCell('A3').type).toBe(excel.ValueType.String);
  expect(sheet!.getCell('A3').numFmt).toBe('@');
  expect(sheet!.getCell('B5').value).toBe(0.93);
  expect(sheet!.getCell('C4').value).toBe('1895-01-01');
  expect(sheet!.getCell('A4').value).toBe('甲,"乙"\n𠮷 & <b> _x005F_x0041_\uFFFD');
});
