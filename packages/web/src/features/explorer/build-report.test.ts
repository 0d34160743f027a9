import { describe, expect, it } from '@jest/globals';
import { toCsv } from '../../exports/to-csv.js';
import { buildReport } from './build-report.js';
import { buildStatisticsQuery } from './build-statistics-query.js';
import { buildTableModel } from './build-table-model.js';
import { emptyQuestion } from './empty-question.js';
import type { AnswerRow } from './statistics-answer.js';
import type { StatisticsQuestion } from './statistics-question.js';
import { feixian, lanshan, sampleAnswer, sampleRow, sampleValue } from './testing/sample-answer.js';
import { sampleCatalogue } from './testing/sample-catalogue.js';

function report(rows: AnswerRow[], change: Partial<StatisticsQuestion> = {}, locale: 'zh' | 'en' = 'zh') {
  const question = {
    ...emptyQuestion,
    indicators: ['unionEstablishmentRate'],
    area: '371300',
    period: '2022',
    ...change,
  };
  const answer = sampleAnswer(rows);
  const table = buildTableModel(answer, question, sampleCatalogue, locale);
  const askedAt = new Date(2026, 10, 22, 9, 5);
  return buildReport(table, { question, request: buildStatisticsQuery(question), answer, askedAt }, locale);
}

const rate = (value: string, more = {}) => sampleValue(value, { numerator: '640', denominator: '724', ...more });
const rows = [
  sampleRow({ area: lanshan, unionEstablishmentRate: rate('0.8839779006', { status: 'PROVISIONAL' }) }),
  sampleRow({ area: feixian, unionEstablishmentRate: sampleValue(null) }),
  sampleRow({ area: null, unionEstablishmentRate: rate('0.93', { note: '2021年口径调整' }) }, ['AREA']),
];

describe('buildReport', () => {
  it('is named by unit, report and period', () => {
    expect(report(rows)).toMatchObject({ organization: '临沂市', name: '建会率', period: '2022', headColumns: 1 });
  });

  it('keeps the exact ratio as a number in percent format, with its mark', () => {
    expect(report(rows).rows.map((row) => [row.labels[0], row.cells[0]])).toEqual([
      ['兰山区', { kind: 'NUMBER', excelValue: '0.8839779006', csvValue: '88.39779006', format: '0.00%', mark: '初' }],
      ['费县', { kind: 'TEXT', text: '—' }],
      ['合计', { kind: 'NUMBER', excelValue: '0.93', csvValue: '93', format: '0.00%' }],
    ]);
  });

  it('names what belongs to no area below', () => {
    const cityUnits = sampleRow({ area: null, isUnallotted: true, unionEstablishmentRate: rate('0.9') });
    expect(report([cityUnits]).rows[0]).toMatchObject({
      heads: [{ text: '未分到下级地区' }],
      labels: ['未分到下级地区'],
    });
    expect(report([cityUnits], {}, 'en').rows[0]?.labels).toEqual(['Not allotted to an area below']);
  });

  it('says in its footnotes what the numbers rest on', () => {
    expect(
      report(rows, { filters: { ...emptyQuestion.filters, sizeBand: ['FROM_25_TO_49', 'FROM_1000'] } }).notes,
    ).toEqual([
      '地区：临沂市（371300）',
      '期别：2022年（2022-01-01 至 2022-12-31）',
      '筛选：单位人数分组为25–49人、1000人以上',
      '口径：建会率（第1版）＝已建会单位数 ÷ 应建会单位数；说明：联合工会涵盖的单位计入。',
      '最近一轮上报：应报 12 个工会，已报 12 个',
      '数据审定至：2022-12-31',
      '标记：初 初步数；— 缺失：无数据，不等于零。',
      '注：有 1 行缺失数据，合计和小计只含有数据的行。',
      '注：2021年口径调整',
      '查询时间：2026-11-22 09:05；由工图 Uniongraph 生成',
    ]);
  });

  it('says that changes are computed from unrounded values, where it tells any', () => {
    const note = '注：增减按未舍入数计算，可能与表中数相减略有出入。';
    expect(report(rows, { shift: 'YEAR' }).notes).toContain(note);
    expect(report(rows).notes).not.toContain(note);
  });

  it('marks a table of sample data once, a mixed one cell by cell', () => {
    const synthetic = { provenance: 'SYNTHETIC' };
    const all = report([sampleRow({ area: lanshan, unionEstablishmentRate: rate('0.9', synthetic) })]);
    expect(all.notes).toContain('示例数据：表中数值为演示而生成，不代表真实情况');
    expect(all.rows[0]?.cells[0]).not.toHaveProperty('mark');
    const mixed = report([
      sampleRow({ area: lanshan, unionEstablishmentRate: rate('0.9', synthetic) }),
      sampleRow({ area: feixian, unionEstablishmentRate: rate('0.8') }),
    ]);
    expect(mixed.rows[0]?.cells[0]).toMatchObject({ mark: '示' });
    expect([all, mixed, report(rows)].map(({ mark }) => mark)).toEqual(['示例数据', '示例数据', '']);
    expect(mixed.rows[1]?.cells[0]).not.toHaveProperty('mark');
  });

  it('names every column in full where a file has one header row', () => {
    const value = rate('0.93', { change: { absolute: '0.0125', relative: null } });
    const compared = report([sampleRow({ area: lanshan, unionEstablishmentRate: value })], {
      shift: 'YEAR',
      parts: true,
    });
    expect(compared.columnLabels).toEqual([
      '地区',
      '建会率 分子',
      '建会率 分母',
      '建会率 本期（%）',
      '建会率 上年同期（%）',
      '建会率 增减（百分点）',
    ]);
    expect(compared.header.map((row) => row.map((cell) => cell.text))).toEqual([
      ['地区', '建会率'],
      ['分子', '分母', '本期', '上年同期', '增减（百分点）'],
    ]);
    expect(toCsv(compared, '标记').split('\r\n')[1]).toBe('兰山区,640,724,93,—,1.25');
  });

  it('heads a row without grouping with the area itself', () => {
    const single = report([sampleRow({ unionEstablishmentRate: rate('0.93') })], { by: [] });
    expect(single.rows[0]?.heads).toEqual([{ text: '临沂市', colSpan: 1, rowSpan: 1 }]);
    expect(single.columnLabels[0]).toBe('地区');
  });

  it('speaks English throughout', () => {
    const english = report(rows, {}, 'en');
    expect(english).toMatchObject({ organization: 'Linyi', name: 'Union establishment rate' });
    expect(english.rows.map((row) => row.labels[0])).toEqual(['Lanshan', 'Fei', 'Total']);
    expect(english.notes.join('')).not.toMatch(/口径|查询/);
  });
});
