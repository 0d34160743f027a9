import { describe, expect, it } from '@jest/globals';
import { Faults } from '../../../shared/faults.js';
import { checkShift, monthsBack, type PeriodShift } from './shift.js';

it.each<[PeriodShift | null, number, number]>([
  [null, 1, 0],
  ['YEAR', 1, 12],
  ['YEAR', 60, 720],
  ['HALF_YEAR', 3, 18],
  ['QUARTER', 5, 15],
  ['MONTH', 7, 7],
])('%s by %i is %i months', (shift, shiftBy, months) => expect(monthsBack({ shift, shiftBy })).toBe(months));

describe('checkShift', () => {
  const found = (shift: PeriodShift | null, shiftBy: number) => {
    const faults = new Faults();
    checkShift({ shift, shiftBy }, 'rows.members.shiftBy', faults);
    return faults.found.map(({ path, code, expected }) => [path, code, expected]);
  };

  it.each([1, 2, 60])('lets %i years pass', (shiftBy) => expect(found('YEAR', shiftBy)).toEqual([]));

  it.each([0, -1, 61, 2147483647])('refuses %i', (shiftBy) =>
    expect(found('YEAR', shiftBy)).toEqual([['rows.members.shiftBy', 'SHIFT_OUT_OF_RANGE', '1..60']]),
  );

  it('refuses a number without a unit, which would count for nothing', () => {
    expect(found(null, 1)).toEqual([]);
    expect(found(null, 2)).toEqual([
      ['rows.members.shiftBy', 'SHIFT_WITHOUT_UNIT', 'shift: YEAR | HALF_YEAR | QUARTER | MONTH'],
    ]);
  });
});
