import { describe, expect, it } from '@jest/globals';
import { countOf, members, missing } from '../../testing/chart-values.js';
import { trendState } from './trend-state.js';

const note = '改按实名制口径统计。';
const periods = [
  { code: '2019', name: '2019年', value: countOf(770400) },
  { code: '2020', name: '2020年', value: countOf(856000) },
  { code: '2021', name: '2021年', value: countOf(700000, { status: 'BREAK', note, noteEn: 'Real-name basis.' }) },
  { code: '2022', name: '2022年', value: countOf(760000), to: '/?period=2022' },
  { code: '2023', name: '2023年', value: missing },
];

describe('trendState', () => {
  it('cuts the line at the break and marks the chosen period', () => {
    const state = trendState({ measure: members, periods, current: '2022', locale: 'zh' });
    expect(state.points.map(({ segment, isCurrent }) => [segment, isCurrent])).toEqual([
      [0, false],
      [0, false],
      [1, false],
      [1, true],
      [1, false],
    ]);
    expect(state.segmentCount).toBe(2);
    expect(state.points[3]).toMatchObject({ label: '76.0万', to: '/?period=2022' });
  });

  it('compares in its sentence only what lies on one side of the break', () => {
    expect(trendState({ measure: members, periods, current: '2022', locale: 'zh' }).sentence).toBe(
      '会员数由2021年的700,000人到2022年的760,000人，上升60,000人；最高2022年，最低2021年。' +
        '2021年口径中断，前后不可比（改按实名制口径统计）。1期没有数据。',
    );
  });

  it('tells a fall, a standstill and an empty series', () => {
    const sentence = (...values: (typeof missing)[]) =>
      trendState({
        measure: { ...members, name: 'Members', countUnit: '' },
        periods: values.map((value, index) => ({ code: `${index}`, name: `${2020 + index}`, value })),
        current: '0',
        locale: 'en',
      }).sentence;
    expect(sentence(countOf(9), countOf(4))).toBe(
      'Members: from 2020: 9 to 2021: 4, down 5; highest 2020, lowest 2021.',
    );
    expect(sentence(countOf(9), countOf(9))).toBe(
      'Members: from 2020: 9 to 2021: 9, unchanged; highest 2020, lowest 2020.',
    );
    expect(sentence(missing)).toBe('No period has data.');
  });

  it('lists the notes under the table', () => {
    const { table } = trendState({ measure: members, periods, current: '2022', locale: 'zh' });
    expect(table.rows.map(({ cells }) => cells.status?.text)).toEqual(['正常', '正常', '口径中断', '正常', '缺失']);
    expect(table.footnotes).toEqual(['2021年: 改按实名制口径统计。']);
  });
});
