import { expect, it } from '@jest/globals';
import { rate, rateOf } from '../../testing/chart-values.js';
import type { ChartPalette } from '../echarts/chart-palette.js';
import { rankingOption } from './ranking-option.js';
import { rankingState } from './ranking-state.js';

it('draws bars and average on one scale that ends at 100 %, the average unrounded', () => {
  const own = rateOf(7857, 8227);
  const state = rankingState({
    measure: rate,
    areas: [{ code: 'a', name: '宝鸡市', value: own }],
    whole: { name: '陕西省', value: own },
    locale: 'zh',
  });
  const { xAxis, series } = rankingOption(state, {} as ChartPalette) as {
    xAxis: object;
    series: { data: { value: number }[]; markLine: { precision: number; data: { xAxis: number }[] } }[];
  };
  expect(xAxis).toMatchObject({ min: 0, max: 1 });
  expect(series[0]?.markLine.data[0]?.xAxis).toBe(series[0]?.data[0]?.value);
  expect(series[0]?.markLine.precision).toBeGreaterThanOrEqual(10);
});
