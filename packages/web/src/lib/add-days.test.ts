import { expect, it } from '@jest/globals';
import { addDays } from './add-days.js';

it('counts over the ends of months and years', () => {
  expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
});
