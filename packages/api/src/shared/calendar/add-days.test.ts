import { expect, it } from '@jest/globals';
import { addDays } from './add-days.js';

it('adds days across months and leap days', () => {
  expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
  expect(addDays('2022-12-31', 1)).toBe('2023-01-01');
  expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
});
