/** @jest-environment node */
import { beforeAll, describe, expect, it } from '@jest/globals';
import excel from 'exceljs';
import { sampleReport } from './testing/sample-report.js';
import { toXlsx } from './to-xlsx.js';

describe('toXlsx, read back', () => {
  let sheet: excel.Worksheet;

  beforeAll(async () => {
    const workbook = new excel.Workbook();
    await workbook.xlsx.load(await (await toXlsx(sampleReport)).arrayBuffer());
    sheet = workbook.worksheets[0]!;
  });

  it('has a merged title, the subtitle and the multi-level header', () => {
    expect(sheet.name).toBe('建会率');
    expect(sheet.getCell('A1').value).toBe('临沂市 建会率');
    expect(sheet.getCell('A2').value).toBe('单位：临沂市　期别：2022年');
    expect(sheet.getRow(3).values).toEqual([undefined, '地区', '单位规模', '建会率', '建会率', '会员人数（人）']);
    expect(sheet.getRow(4).values).toEqual([undefined, '地区', '单位规模', '本期', '上年同期', '会员人数（人）']);
    expect([...sheet.model.merges].sort()).toEqual([
      'A10:E10',
      'A1:E1',
      'A2:E2',
      'A3:A4',
      'A5:A6',
      'A7:B7',
      'A9:E9',
      'B3:B4',
      'C3:D3',
      'E3:E4',
    ]);
  });

  it('holds real numbers with their formats', () => {
    expect(sheet.getCell('C5').value).toBe(0.8839779006);
    expect(sheet.getCell('C5').numFmt).toBe('0.00%');
    expect(sheet.getCell('E7').value).toBe(856000);
    expect(sheet.getCell('E7').numFmt).toBe('#,##0');
    expect(sheet.getCell('E6').value).toBe(-12);
    expect(sheet.getCell('E6').numFmt).toBe('+#,##0;-#,##0;0');
  });

  it('marks a number in its format and leaves it a number', () => {
    expect(sheet.getCell('E5').value).toBe(103325);
    expect(sheet.getCell('E5').numFmt).toBe('#,##0 "初"');
  });

  it('says a missing value in words, not as zero', () => {
    expect(sheet.getCell('D5').value).toBe('—');
  });

  it('makes totals bold, freezes the header and prints on A4 landscape', () => {
    expect(sheet.getCell('E7').font.bold).toBe(true);
    expect(sheet.getCell('E5').font?.bold).toBeFalsy();
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 4, xSplit: 2 });
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, fitToPage: true, fitToHeight: 0 });
  });

  it('ends with the footnotes', () => {
    expect(sheet.getCell('A9').value).toBe('地区：临沂市');
    expect(sheet.getCell('A10').value).toBe('建会率：第1版口径，已建会单位数 ÷ 应建会单位数');
  });

  it('has room for a footnote that fills several lines', async () => {
    const workbook = new excel.Workbook();
    const blob = await toXlsx({ ...sampleReport, notes: ['口径'.repeat(200)] });
    await workbook.xlsx.load(await blob.arrayBuffer());
    const lines = workbook.worksheets[0]!.getRow(9).height! / 16;
    expect(lines).toBeGreaterThan(5);
  });

  it('never writes a text as a formula', async () => {
    const workbook = new excel.Workbook();
    const blob = await toXlsx({ ...sampleReport, notes: ['=HYPERLINK("http://x")'] });
    await workbook.xlsx.load(await blob.arrayBuffer());
    expect(workbook.worksheets[0]!.getCell('A9').type).toBe(excel.ValueType.String);
  });
});
