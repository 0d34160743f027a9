import { describe, expect, it } from '@jest/globals';
import { buildTableModel } from './build-table-model.js';
import { emptyQuestion } from './empty-question.js';
import { rowHeads } from './row-heads.js';
import type { AnswerRow } from './statistics-answer.js';
import type { StatisticsQuestion } from './statistics-question.js';
import type { TableModel } from './table-model.js';
import {
  feixian,
  lanshan,
  pingyi,
  sampleAnswer,
  sampleRow,
  sampleValue,
  year2021,
  year2022,
} from './testing/sample-answer.js';
import { sampleCatalogue } from './testing/sample-catalogue.js';

const members = (value: string | null) => sampleValue(value);

function model(rows: AnswerRow[], question: Partial<StatisticsQuestion>, locale: 'zh' | 'en' = 'zh'): TableModel {
  const whole = { ...emptyQuestion, indicators: ['members'], ...question };
  return buildTableModel(sampleAnswer(rows), whole, sampleCatalogue, locale);
}

const labels = (table: TableModel) => table.rows.map((row) => row.members.map((member) => member.zh).join('/'));
const values = (table: TableModel) => table.rows.map((row) => row.cells[0]?.value);
const header = (table: TableModel) =>
  table.header.map((row) => row.map((cell) => `${cell.step.key} ${cell.colSpan}x${cell.rowSpan}`));

const byArea = [
  sampleRow({ area: pingyi, members: members('79233') }),
  sampleRow({ area: lanshan, members: members('103325') }),
  sampleRow({ area: feixian, members: members(null) }),
  sampleRow({ area: null, members: members('856000') }, ['AREA']),
];

describe('buildTableModel: rows', () => {
  it('orders areas by code and sets the grand total apart', () => {
    const table = model(byArea, { by: ['AREA'] });
    expect(labels(table)).toEqual(['兰山区', '费县', '平邑县']);
    expect(table.grandTotal?.cells[0]?.value).toBe('856000');
  });

  it('takes the total from the answer, even where the rows do not add up to it', () => {
    const rows = [sampleRow({ area: lanshan, members: members('1') }), sampleRow({ members: members('5') }, ['AREA'])];
    expect(model(rows, { by: ['AREA'] }).grandTotal?.cells[0]?.value).toBe('5');
  });

  it('sorts by value in both directions with missing values last', () => {
    const sorted = (direction: 'ASC' | 'DESC') =>
      values(model(byArea, { by: ['AREA'], sort: { column: 'members||VALUE', direction } }));
    expect(sorted('ASC')).toEqual(['79233', '103325', null]);
    expect(sorted('DESC')).toEqual(['103325', '79233', null]);
  });

  it('compares values as numbers, not as text', () => {
    const rows = [
      sampleRow({ area: lanshan, members: members('9') }),
      sampleRow({ area: feixian, members: members('10') }),
    ];
    expect(values(model(rows, { by: ['AREA'], sort: { column: 'members||VALUE', direction: 'DESC' } }))).toEqual([
      '10',
      '9',
    ]);
  });

  it('sorts areas by pinyin in Chinese and by romanised name in English', () => {
    const sort = { column: 'AREA', direction: 'ASC' } as const;
    expect(labels(model(byArea, { by: ['AREA'], sort }))).toEqual(['费县', '兰山区', '平邑县']);
    expect(labels(model(byArea, { by: ['AREA'], sort }, 'en'))).toEqual(['费县', '兰山区', '平邑县']);
    expect(labels(model(byArea, { by: ['AREA'], sort: { ...sort, direction: 'DESC' } }))).toEqual([
      '平邑县',
      '兰山区',
      '费县',
    ]);
  });

  it('keeps subtotals under their group and orders groups by them', () => {
    const row = (area: unknown, sizeBand: string | null, value: string, total: ('AREA' | 'SIZE_BAND')[] = []) =>
      sampleRow({ area, sizeBand, members: members(value) }, total);
    const rows = [
      row(lanshan, 'FROM_25_TO_49', '3'),
      row(lanshan, 'FROM_50_TO_99', '4'),
      row(lanshan, null, '7', ['SIZE_BAND']),
      row(pingyi, 'FROM_25_TO_49', '9'),
      row(pingyi, 'FROM_50_TO_99', '8'),
      row(pingyi, null, '17', ['SIZE_BAND']),
      row(null, 'FROM_25_TO_49', '12', ['AREA']),
      row(null, null, '24', ['AREA', 'SIZE_BAND']),
    ];
    const table = model(rows, { by: ['AREA', 'SIZE_BAND'], sort: { column: 'members||VALUE', direction: 'DESC' } });
    expect(labels(table)).toEqual([
      '平邑县/25–49人',
      '平邑县/50–99人',
      '平邑县/合计',
      '兰山区/50–99人',
      '兰山区/25–49人',
      '兰山区/合计',
      '合计/25–49人',
    ]);
    expect(table.grandTotal?.cells[0]?.value).toBe('24');
    expect(
      rowHeads(table.rows).map((heads) => heads.map((head) => `${head.member.zh} ${head.kind} ${head.rowSpan}`)),
    ).toEqual([
      ['平邑县 MEMBER 3', '25–49人 MEMBER 1'],
      ['50–99人 MEMBER 1'],
      ['合计 SUBTOTAL 1'],
      ['兰山区 MEMBER 3', '50–99人 MEMBER 1'],
      ['25–49人 MEMBER 1'],
      ['合计 SUBTOTAL 1'],
      ['合计 MEMBER 1', '25–49人 MEMBER 1'],
    ]);
  });

  it('tells a row without a value in the dimension from a total', () => {
    const rows = [
      sampleRow({ industry: null, members: members('2') }),
      sampleRow({ industry: null, members: members('9') }, ['INDUSTRY']),
    ];
    const table = model(rows, { by: ['INDUSTRY'] });
    expect(labels(table)).toEqual(['未分类']);
    expect(table.grandTotal?.cells[0]?.value).toBe('9');
  });

  it('names what belongs to no area below as the coverage page does', () => {
    const rows = [
      sampleRow({ area: null, isUnallotted: true, members: members('3') }),
      sampleRow({ area: lanshan, members: members('12') }),
      sampleRow({ area: null, members: members('15') }, ['AREA']),
    ];
    const table = model(rows, { by: ['AREA'] });
    expect(labels(table)).toEqual(['兰山区', '未分到下级地区']);
    expect(table.grandTotal?.cells[0]?.value).toBe('15');
  });

  it('is one row without row headers when nothing is grouped', () => {
    const table = model([sampleRow({ members: members('856000') })], { by: [] });
    expect(table.rows).toHaveLength(1);
    expect(table.rows[0]?.members).toEqual([]);
    expect(table.grandTotal).toBeNull();
  });
});

describe('buildTableModel: columns', () => {
  it('has one header row for plain indicators', () => {
    const rows = [sampleRow({ area: lanshan, members: members('1'), unionEstablishmentRate: sampleValue('0.93') })];
    const table = model(rows, { by: ['AREA'], indicators: ['unionEstablishmentRate', 'members'] });
    expect(header(table)).toEqual([['unionEstablishmentRate 1x1', 'members 1x1']]);
  });

  it('lays one dimension out in columns under each indicator', () => {
    const rows = [
      sampleRow({ area: lanshan, period: year2022, members: members('3') }),
      sampleRow({ area: lanshan, period: year2021, members: members('2') }),
      sampleRow({ area: feixian, period: year2022, members: members('5') }),
    ];
    const table = model(rows, { by: ['AREA', 'PERIOD'], pivot: 'PERIOD' });
    expect(header(table)).toEqual([['members 2x1'], ['2021 1x1', '2022 1x1']]);
    expect(table.rows.map((row) => row.cells.map((cell) => cell.value))).toEqual([
      ['2', '3'],
      [null, '5'],
    ]);
  });

  it('puts the total over the pivot into the last column', () => {
    const rows = [
      sampleRow({ area: lanshan, sizeBand: null, members: members('7') }, ['SIZE_BAND']),
      sampleRow({ area: lanshan, sizeBand: 'FROM_1000', members: members('4') }),
      sampleRow({ area: lanshan, sizeBand: 'FROM_25_TO_49', members: members('3') }),
    ];
    const table = model(rows, { by: ['AREA', 'SIZE_BAND'], pivot: 'SIZE_BAND' });
    expect(header(table)[1]).toEqual(['FROM_25_TO_49 1x1', 'FROM_1000 1x1', '* 1x1']);
    expect(table.rows[0]?.cells.map((cell) => cell.value)).toEqual(['3', '4', '7']);
  });

  it('shows parts for rates only and a relative change for counts only', () => {
    const rate = sampleValue('0.93', {
      numerator: '9300',
      denominator: '10000',
      change: { absolute: '0.0125', relative: null },
    });
    const count = sampleValue('856000', { change: { absolute: '-1200', relative: '-0.0014' } });
    const rows = [
      sampleRow({
        area: lanshan,
        unionEstablishmentRate: rate,
        earlier_unionEstablishmentRate: sampleValue('0.9175'),
        members: count,
        earlier_members: sampleValue('857200'),
      }),
    ];
    const table = model(rows, {
      by: ['AREA'],
      indicators: ['unionEstablishmentRate', 'members'],
      parts: true,
      shift: 'YEAR',
    });
    expect(header(table)).toEqual([
      ['unionEstablishmentRate 5x1', 'members 4x1'],
      [
        'NUMERATOR 1x1',
        'DENOMINATOR 1x1',
        'VALUE 1x1',
        'EARLIER 1x1',
        'CHANGE 1x1',
        'VALUE 1x1',
        'EARLIER 1x1',
        'CHANGE 1x1',
        'CHANGE_RATE 1x1',
      ],
    ]);
    expect(table.rows[0]?.cells.map((cell) => `${cell.value} ${cell.style}`)).toEqual([
      '9300 COUNT',
      '10000 COUNT',
      '0.93 PERCENT',
      '0.9175 PERCENT',
      '0.0125 POINTS',
      '856000 COUNT',
      '857200 COUNT',
      '-1200 SIGNED_COUNT',
      '-0.0014 SIGNED_PERCENT',
    ]);
  });

  it('lets a plain indicator reach down beside one that has parts', () => {
    const table = model([], { by: ['AREA'], indicators: ['unionEstablishmentRate', 'members'], parts: true });
    expect(header(table)).toEqual([
      ['unionEstablishmentRate 3x1', 'members 1x2'],
      ['NUMERATOR 1x1', 'DENOMINATOR 1x1', 'VALUE 1x1'],
    ]);
  });

  it('leaves out an indicator that the catalogue does not have', () => {
    expect(model([], { indicators: ['members', 'happiness'] }).columns.map((column) => column.key)).toEqual([
      'members||VALUE',
    ]);
  });
});
