import { expect, it } from '@jest/globals';
import { earlierDefinitionRows } from './earlier-definition-rows.js';
import { seriesBreakRows } from './series-break-rows.js';

it('ends a definition wherever the series breaks', () => {
  expect(earlierDefinitionRows.map((row) => [row.indicator_key, row.valid_to])).toEqual(
    seriesBreakRows.map((row) => [row.indicator_key, row.effective_on]),
  );
});
