import { expect, it } from '@jest/globals';
import { randomStream } from '../random/random-stream.js';
import { addDays, dayWithin } from './day.js';

it('adds days across months and leap days', () => {
  expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
  expect(addDays('2022-12-31', 1)).toBe('2023-01-01');
  expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
});

it('stays within the span', () => {
  const stream = randomStream('100000', 'day');
  const days = Array.from({ length: 100 }, () => dayWithin(stream, '2022-12-30', '2023-01-01'));
  expect([...new Set(days)].sort()).toEqual(['2022-12-30', '2022-12-31', '2023-01-01']);
});
