import { expect, it } from '@jest/globals';
import { parseAsDay } from './parse-as-day.js';

it.each(['abc', '2026-13-01', '2026-02-30', '2026-2-3', '', '+12026-01-01'])('takes %p for no day', (text) => {
  expect(parseAsDay.parse(text)).toBeNull();
});

it('reads a day and writes it the same', () => {
  expect(parseAsDay.parse('2024-02-29')).toBe('2024-02-29');
  expect(parseAsDay.serialize('2024-02-29')).toBe('2024-02-29');
});
