import { describe, expect, it } from '@jest/globals';
import { countOf, members, missing, rate, rateOf } from '../../testing/chart-values.js';
import { rankingSentence } from './ranking-sentence.js';

const area = (code: string, name: string, value = missing) => ({ code, name, value });
const whole = { name: '临沂市', value: rateOf(93, 100) };
const areas = [
  area('1', '沂南县', rateOf(95, 100)),
  area('2', '兰山区', rateOf(92, 100)),
  area('3', '河东区', rateOf(91, 100)),
  area('4', '费县'),
];

describe('rankingSentence', () => {
  it('tells highest, lowest, gap, how many below and how many unknown', () => {
    expect(rankingSentence({ measure: rate, areas, whole, locale: 'zh' })).toBe(
      '3个下级地区中，建会率最高的是沂南县95.00%，最低的是河东区91.00%，相差4.00个百分点。2个低于临沂市的93.00%。1个没有数据。',
    );
    expect(rankingSentence({ measure: { ...rate, name: 'Rate' }, areas, whole, locale: 'en' })).toBe(
      'Rate, 3 areas: highest in 沂南县 (95.00%), lowest in 河东区 (91.00%), 4.00 pp apart. 2 below 临沂市 at 93.00%. 1 without data.',
    );
  });

  it('does not hold counts against the whole', () => {
    const counted = [area('1', '兰山区', countOf(103325)), area('2', '蒙阴县', countOf(39693))];
    expect(rankingSentence({ measure: members, areas: counted, whole: null, locale: 'zh' })).toBe(
      '2个下级地区中，会员数最高的是兰山区103,325人，最低的是蒙阴县39,693人，相差63,632人。',
    );
  });

  it('speaks of equals, of a single area and of none', () => {
    const equal = [area('1', 'a', countOf(7)), area('2', 'b', countOf(7))];
    expect(rankingSentence({ measure: members, areas: equal, whole: null, locale: 'zh' })).toBe(
      '2个下级地区的会员数均为7人。',
    );
    expect(rankingSentence({ measure: rate, areas: areas.slice(2), whole, locale: 'zh' })).toBe(
      '只有河东区有数据，建会率为91.00%。1个没有数据。',
    );
    expect(rankingSentence({ measure: rate, areas: areas.slice(3), whole, locale: 'zh' })).toBe('下级地区没有数据。');
  });
});
