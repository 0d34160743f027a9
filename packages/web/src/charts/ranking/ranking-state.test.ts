import { describe, expect, it } from '@jest/globals';
import { countOf, members, missing, rate, rateOf } from '../../testing/chart-values.js';
import { rankingState } from './ranking-state.js';

const areas = [
  { code: '371302', name: '兰山区', value: rateOf(1124, 1208), to: '/?area=371302' },
  { code: '371321', name: '沂南县', value: rateOf(707, 750, { provenance: 'SYNTHETIC' }), to: '/?area=371321' },
  { code: '371312', name: '河东区', value: missing },
  { code: '371329', name: '临沭县', value: rateOf(538, 585) },
];
const whole = { name: '临沂市', value: rateOf(9300, 10000) };

describe('rankingState', () => {
  it('orders bars from the highest and leaves out areas without a value', () => {
    const { bars } = rankingState({ measure: rate, areas, whole, locale: 'zh' });
    expect(bars.map(({ name, label, isBelowWhole }) => [name, label, isBelowWhole])).toEqual([
      ['沂南县', '94.27%', false],
      ['兰山区', '93.05%', false],
      ['临沭县', '91.97%', true],
    ]);
    expect(bars[1]?.to).toBe('/?area=371302');
  });

  it('compares rates with the whole, and never counts', () => {
    expect(rankingState({ measure: rate, areas, whole, locale: 'zh' }).reference).toEqual({
      value: 0.93,
      name: '临沂市',
      label: '93.00%',
    });
    const counted = rankingState({
      measure: members,
      areas: [{ code: '371302', name: '兰山区', value: countOf(103325) }],
      whole: { name: '临沂市', value: countOf(856000) },
      locale: 'zh',
    });
    expect(counted.reference).toBeNull();
    expect(counted.bars[0]).toMatchObject({ label: '10.3万', isBelowWhole: false });
  });

  it('is marked synthetic as soon as one area is', () => {
    expect(rankingState({ measure: rate, areas, whole, locale: 'zh' }).isSynthetic).toBe(true);
    expect(rankingState({ measure: rate, areas: areas.slice(0, 1), whole, locale: 'zh' }).isSynthetic).toBe(false);
  });
});
