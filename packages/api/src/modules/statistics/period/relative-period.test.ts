import { describe, expect, it } from '@jest/globals';
import { parsePeriod } from './parse-period.js';
import { absolutePeriod } from './relative-period.js';

describe('absolutePeriod', () => {
  it.each([
    ['TODAY', '2025-06-15', '2025-06-15'],
    ['YESTERDAY', '2025-06-15', '2025-06-14'],
    ['YESTERDAY', '2024-03-01', '2024-02-29'],
    ['YESTERDAY', '2025-01-01', '2024-12-31'],
    ['THIS_YEAR', '2025-06-15', '2025'],
    ['LAST_YEAR', '2025-01-01', '2024'],
    ['THIS_HALF_YEAR', '2025-06-30', '2025-H1'],
    ['THIS_HALF_YEAR', '2025-07-01', '2025-H2'],
    ['LAST_HALF_YEAR', '2025-06-30', '2024-H2'],
    ['THIS_QUARTER', '2025-09-30', '2025-Q3'],
    ['THIS_QUARTER', '2025-10-01', '2025-Q4'],
    ['LAST_QUARTER', '2025-03-31', '2024-Q4'],
    ['LAST_QUARTER', '2025-04-01', '2025-Q1'],
    ['THIS_MONTH', '2024-02-29', '2024-02'],
    ['LAST_MONTH', '2024-03-31', '2024-02'],
    ['LAST_MONTH', '2025-01-31', '2024-12'],
    ['MONTHS_THIS_YEAR', '2025-06-15', '2025/MONTH'],
    ['QUARTERS_THIS_YEAR', '2025-06-15', '2025/QUARTER'],
    ['MONTHS_LAST_YEAR', '2025-06-15', '2024/MONTH'],
    ['QUARTERS_LAST_YEAR', '2025-06-15', '2024/QUARTER'],
    ['THIS_YEAR/QUARTER', '2025-06-15', '2025/QUARTER'],
  ])('reads %s on %s as %s', (text, today, absolute) => expect(absolutePeriod(text, today)).toBe(absolute));

  it.each([
    ['LAST_12_MONTHS', '2025-06-15', '2024-06..2025-05'],
    ['LAST_12_MONTHS', '2025-06-30', '2024-06..2025-05'],
    ['LAST_12_MONTHS', '2025-01-01', '2024-01..2024-12'],
    ['LAST_1_MONTHS', '2025-06-15', '2025-05'],
    ['LAST_4_QUARTERS', '2025-06-30', '2024-Q2..2025-Q1'],
    ['LAST_4_QUARTERS', '2025-07-01', '2024-Q3..2025-Q2'],
    ['LAST_2_HALF_YEARS', '2025-06-30', '2024-H1..2024-H2'],
    ['LAST_2_HALF_YEARS', '2025-07-01', '2024-H2..2025-H1'],
    ['LAST_5_YEARS', '2025-12-31', '2020..2024'],
    ['LAST_60_YEARS', '2025-06-15', '1965..2024'],
    ['LAST_7_DAYS', '2024-03-01', '2024-02-23..2024-02-29'],
    ['LAST_2_YEARS/QUARTER', '2025-06-15', '2023..2024/QUARTER'],
  ])('leaves the running period out of %s on %s: %s', (text, today, absolute) =>
    expect(absolutePeriod(text, today)).toBe(absolute),
  );

  it.each(['2024', '2019..2024/HALF_YEAR', '', 'LAST_12_WEEKS', 'last_year', 'LAST_MONTHS', 'MONTHS_THIS_YEAR/DAY'])(
    'leaves %j to the reader of calendar periods',
    (text) => expect(absolutePeriod(text, '2025-06-15')).toBe(text),
  );

  it.each(['LAST_0_MONTHS', 'LAST_61_DAYS', 'LAST_9999_YEARS'])('refuses %s and says how many', (text) =>
    expect(() => absolutePeriod(text, '2025-06-15')).toThrow(/1至60 \/ .+ from 1 to 60/),
  );
});

describe('a keyword as a period', () => {
  const codes = (text: string) => parsePeriod(text, '2025-06-15').periods.map((period) => period.code);

  it('is made of the calendar periods of its grain', () => {
    expect(codes('LAST_3_MONTHS')).toEqual(['2025-03', '2025-04', '2025-05']);
    expect(codes('LAST_2_YEARS/HALF_YEAR')).toEqual(['2023-H1', '2023-H2', '2024-H1', '2024-H2']);
    expect(codes('LAST_YEAR')).toEqual(['2024']);
  });

  it('lists all months of this year, those to come among them', () => {
    expect(codes('MONTHS_THIS_YEAR')).toHaveLength(12);
    expect(parsePeriod('MONTHS_THIS_YEAR', '2025-06-15').whole.code).toBe('2025');
  });

  it.each(['LAST_YEARS', 'LAST_2_YEARS/WEEK', 'MONTHS_THIS_YEAR/DAY', 'LAST_YEAR..THIS_YEAR', 'LAST_2_MONTHS/YEAR'])(
    'is refused in its own words: %s',
    (text) => {
      const said = text.endsWith('WEEK') ? '"WEEK"' : `"${text}"`;
      expect(() => codes(text)).toThrow(said);
    },
  );

  it('is told among the forms', () => expect(() => codes('LAST')).toThrow(/LAST_n_YEARS/));
});
