import { expect, it } from '@jest/globals';
import type { Fact } from '../define-fact.js';
import { organizationsFact } from '../facts/organizations.fact.js';
import { parsePeriod } from '../period/parse-period.js';
import type { PeriodWindow } from '../period/window-period.js';
import { releasedSpans, spanKey } from './released-spans.js';

const today = '2025-06-15';
const spans = (unit: string, text: string, window: PeriodWindow = 'PERIOD') => {
  const fact: Fact = { ...organizationsFact, sensitive: { unit, grain: 'QUARTER' } };
  return releasedSpans(fact, parsePeriod(text, today).whole, window, today)?.map(spanKey) ?? null;
};

it('releases a stock at the end of a period that is over', () => {
  expect(spans('organizations', '2024-Q3')).toEqual(['2024-Q3']);
  expect(spans('organizations', '2024')).toEqual(['2024-Q4']);
  expect(spans('organizations', '2024-09-30')).toEqual(['2024-Q3']);
  expect(spans('organizations', '2024-08')).toBeNull();
  expect(spans('organizations', '2025-Q2')).toBeNull();
});

it('releases a flow as a sum of whole periods', () => {
  expect(spans('established', '2024-H1')).toEqual(['2024-Q1', '2024-Q2']);
  expect(spans('established', '2024-Q2', 'YEAR_TO_DATE')).toEqual(['2024-Q1', '2024-Q2']);
  expect(spans('established', '2024-06', 'MOVING_3_MONTHS')).toEqual(['2024-Q2']);
  expect(spans('established', '2024-06')).toBeNull();
  expect(spans('established', '2025')).toBeNull();
});
