import { describe, expect, it } from '@jest/globals';
import { countOf, members, missing, rate, rateOf } from '../../testing/chart-values.js';
import { rankingTable } from './ranking-table.js';

describe('rankingTable', () => {
  it('holds the parts of a rate, shared places and the total as given', () => {
    const table = rankingTable({
      measure: rate,
      areas: [
        { code: '1', name: '甲', value: rateOf(90, 100), to: '/?area=1' },
        { code: '2', name: '乙', value: rateOf(45, 50) },
        { code: '3', name: '丙', value: rateOf(1, 10) },
        { code: '4', name: '丁', value: missing },
      ],
      whole: { name: '全市', value: rateOf(136, 160) },
      locale: 'zh',
    });
    expect(table.columns.map(({ title }) => title)).toEqual([
      '地区',
      '位次',
      '建会率',
      '分子',
      '分母',
      '与全市相差',
      '同比',
    ]);
    expect(table.rows.map(({ cells }) => [cells.area?.text, cells.position?.text, cells.value?.text])).toEqual([
      ['甲', '1', '90.00%'],
      ['乙', '1', '90.00%'],
      ['丙', '3', '10.00%'],
      ['丁', '—', '缺失'],
      ['全市（合计）', '', '85.00%'],
    ]);
    expect(table.rows.map(({ cells }) => cells.gap?.text)).toEqual([
      '+5.00个百分点',
      '+5.00个百分点',
      '-75.00个百分点',
      '—',
      '',
    ]);
    expect(table.rows[0]?.cells.area?.to).toBe('/?area=1');
    expect(table.rows.at(-1)).toMatchObject({ isTotal: true, cells: { numerator: { text: '136' } } });
  });

  it('puts the measure word of a count into its heading', () => {
    const table = rankingTable({
      measure: members,
      areas: [{ code: '1', name: '甲', value: countOf(12) }],
      whole: null,
      locale: 'zh',
    });
    expect(table.columns.map(({ title }) => title)).toEqual(['地区', '位次', '会员数（人）', '同比']);
    expect(table.rows[0]?.cells.value?.text).toBe('12');
  });
});

describe('rankingTable with a rest', () => {
  it('lists what belongs to no area below, so that the rows still make up the total', () => {
    const table = rankingTable({
      measure: members,
      areas: [{ code: '1', name: '甲', value: countOf(12) }],
      unallotted: countOf(3),
      whole: { name: '全市', value: countOf(15) },
      locale: 'zh',
    });
    expect(table.rows.map(({ cells }) => [cells.area?.text, cells.value?.text])).toEqual([
      ['甲', '12'],
      ['未分到下级地区', '3'],
      ['全市（合计）', '15'],
    ]);
  });
});
