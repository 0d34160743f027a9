import { expect, it } from '@jest/globals';
import { statisticsPath } from './statistics-path.js';

const address = { area: '371300', period: null, indicator: 'activeHouseholds', table: [] } as const;

it('keeps what is not changed', () => {
  expect(statisticsPath({ ...address, table: [] }, { area: '371302' })).toBe('/hardship-statistics?area=371302');
  expect(statisticsPath({ ...address, indicator: 'activePersons', table: ['trend'] }, { period: '2026-Q2' })).toBe(
    '/hardship-statistics?area=371300&period=2026-Q2&indicator=activePersons&table=trend',
  );
});
