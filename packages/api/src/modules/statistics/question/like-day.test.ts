import { expect, it } from '@jest/globals';
import { isRunning, likeDay } from './like-day.js';

const year = { code: '2025', grain: 'YEAR' as const, startOn: '2025-01-01', endOn: '2025-12-31' };

it('is the same day of an earlier month or year', () => {
  expect(likeDay('2025-06-15', 12)).toBe('2024-06-15');
  expect(likeDay('2025-06-30', 1)).toBe('2025-05-31');
});

it('matters while a period runs, its last day excepted', () => {
  expect([isRunning(year, '2025-01-01'), isRunning(year, '2025-12-30'), isRunning(year, '2025-12-31')]).toEqual([
    true,
    true,
    false,
  ]);
  expect(isRunning(year, '2024-12-31')).toBe(false);
});
