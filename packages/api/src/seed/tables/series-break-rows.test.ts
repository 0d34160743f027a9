import { expect, it } from '@jest/globals';
import { indicators } from '../../modules/statistics/definitions/index.js';
import { seriesBreakRows } from './series-break-rows.js';

it('names indicators that are defined', () => {
  const keys: string[] = indicators.map((indicator) => indicator.key);
  for (const row of seriesBreakRows) expect(keys).toContain(row.indicator_key);
});
