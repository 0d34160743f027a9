import { describe, expect, it } from '@jest/globals';
import { missing, rate, rateOf } from '../../testing/chart-values.js';
import { tileMapState } from './tile-map-state.js';

const area = (code: string, shortName: string, value = missing) => ({ code, name: `${shortName}县`, shortName, value });
const drawn = [
  { code: '1', column: 1, row: 0 },
  { code: '2', column: 0, row: 1 },
  { code: '3', column: 1, row: 1 },
];

describe('tileMapState', () => {
  it('colours by class and keeps reading order', () => {
    const areas = [area('3', '丙', rateOf(95, 100)), area('1', '甲', rateOf(90, 100)), area('2', '乙')];
    const state = tileMapState({ measure: rate, areas, drawn, locale: 'zh' });
    expect(state.squares.map(({ name, label, colour }) => [name, label, colour])).toEqual([
      ['甲', '90.0%', 0],
      ['乙', '—', null],
      ['丙', '95.0%', 4],
    ]);
    expect(state.columns).toBe(2);
    expect(state.legend).toHaveLength(5);
    expect(state.legend[0]?.label).toBe('90.0%–90.9%');
    expect(state.hasMissing).toBe(true);
    expect(state.sentence).toBe('最高一档（94.0%–95.0%）：丙；最低一档（90.0%–90.9%）：甲。无数据：乙。');
  });

  it('paints one tone where the areas hardly differ, and says so', () => {
    const areas = [area('1', '甲', rateOf(9293, 10000)), area('2', '乙', rateOf(9309, 10000))];
    const { legend, squares, sentence } = tileMapState({ measure: rate, areas, drawn, locale: 'zh' });
    expect(legend).toMatchObject([{ label: '92.93%–93.09%', colour: 2 }]);
    expect(squares.map(({ label, colour }) => [label, colour])).toEqual([
      ['92.93%', 2],
      ['93.09%', 2],
    ]);
    expect(sentence).toContain('都在92.93%–93.09%之间，相差不足0.5个百分点');
  });

  it('says when places mean nothing', () => {
    const state = tileMapState({ measure: rate, areas: [area('9', '某')], drawn: undefined, locale: 'zh' });
    expect(state.note).toBe('按区划代码排列，不表示方位。');
    expect(state.sentence).toBe('下级地区没有数据。');
  });

  it('names six areas at most', () => {
    const areas = Array.from({ length: 8 }, (_, index) => area(`${index}`, `区${index}`, rateOf(1, 2)));
    expect(tileMapState({ measure: rate, areas, drawn, locale: 'zh' }).sentence).toBe('各地区均为50.00%。');
    const single = areas.slice(0, 1);
    expect(tileMapState({ measure: rate, areas: single, drawn, locale: 'zh' }).sentence).toBe(
      '只有区0有数据：50.00%。',
    );
    const unknown = [...areas.map((each) => ({ ...each, value: missing })), area('x', '甲', rateOf(1, 2))];
    expect(tileMapState({ measure: rate, areas: unknown, drawn, locale: 'zh' }).sentence).toContain('等8个');
  });
});
