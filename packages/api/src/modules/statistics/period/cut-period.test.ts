import { expect, it } from '@jest/globals';
import { cutPeriod } from './cut-period.js';

const june = { code: '2024-06', grain: 'MONTH' as const, startOn: '2024-06-01', endOn: '2024-06-30' };

it('ends a period early', () => {
  expect(cutPeriod(june, '2024-06-15')).toMatchObject({ code: '2024-06-01..2024-06-15', endOn: '2024-06-15' });
  expect(cutPeriod(june, '2024-06-01').code).toBe('2024-06-01');
});

it('leaves a period that ends by then, or begins after', () => {
  expect(cutPeriod(june, '2024-06-30')).toBe(june);
  expect(cutPeriod(june, '2024-05-31')).toBe(june);
});
