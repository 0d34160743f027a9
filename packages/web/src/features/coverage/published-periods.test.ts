import { describe, expect, it } from '@jest/globals';
import { publishedPeriods } from './published-periods.js';

const round = (code: string, periodStart: string, periodEnd: string) => ({
  code,
  name: code,
  nameEn: code,
  periodStart,
  periodEnd,
  stockDate: periodEnd,
  closedOn: null,
});
const rounds = [
  round('2021', '2021-01-01', '2021-12-31'),
  round('2022', '2022-01-01', '2022-12-31'),
  round('2022-H2', '2022-07-01', '2022-12-31'),
];
const indicators = [
  { key: 'MEMBERS', field: 'members' },
  { key: 'UNION_DENSITY', field: 'unionDensity' },
];

describe('publishedPeriods', () => {
  it('keeps annual rounds with a printed figure of an indicator of the page', () => {
    const figures = [
      { periodEnd: '2022-12-31', indicator: { key: 'MEMBERS' } },
      { periodEnd: '2021-12-31', indicator: { key: 'UNION_DENSITY' } },
      { periodEnd: null, indicator: { key: 'MEMBERS' } },
      { periodEnd: '2021-12-31', indicator: null },
    ];
    expect(publishedPeriods(figures, rounds, indicators).map(({ code }) => code)).toEqual(['2022']);
  });
});
