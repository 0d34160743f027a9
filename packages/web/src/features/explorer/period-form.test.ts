import { describe, expect, it } from '@jest/globals';
import { formatPeriod, parsePeriod } from './period-form.js';

describe('period form', () => {
  it.each([
    '2022',
    '2022-H1',
    '2022-Q3',
    '2022-09',
    '2022-09-30',
    '2019..2022',
    '2019..2022/HALF_YEAR',
    '2019..2022/MONTH',
  ])('reads %s into fields and writes it back', (text) => {
    const form = parsePeriod(text);
    expect(form.mode).not.toBe('OTHER');
    expect(formatPeriod(form)).toBe(text);
  });

  it.each(['', '2022-Q5', '2022-13', '2022-H0', 'LAST_5_YEARS', '2022-Q1..2023-Q2'])('keeps %j as it is', (text) => {
    expect(parsePeriod(text)).toEqual({ mode: 'OTHER', text });
    expect(formatPeriod({ mode: 'OTHER', text })).toBe(text);
  });

  it('puts a reversed range in order', () => {
    expect(formatPeriod({ mode: 'RANGE', grain: 'YEAR', from: 2024, to: 2019 })).toBe('2019..2024');
  });

  it('clamps a part that the new grain does not have', () => {
    expect(formatPeriod({ mode: 'ONE', grain: 'QUARTER', year: 2022, part: 9, date: '2022-12-31' })).toBe('2022-Q4');
  });
});
