import type { Faults } from '../../../shared/faults.js';

/** How far back a value may be asked beside the row's own period, in months. */
export const shiftMonths = { YEAR: 12, HALF_YEAR: 6, QUARTER: 3, MONTH: 1 } as const;

export type PeriodShift = keyof typeof shiftMonths;

/** A shift by so many units; none without a unit. */
export interface ShiftArgs {
  shift: PeriodShift | null | undefined;
  shiftBy: number;
}

/** A value may be asked at most so many units back. */
export const shiftLimit = 60;

export const monthsBack = ({ shift, shiftBy }: ShiftArgs): number => (shift ? shiftMonths[shift] * shiftBy : 0);

/** Adds a fault for a number out of range, and for one that counts nothing. `path` is that of the number. */
export function checkShift({ shift, shiftBy }: ShiftArgs, path: string, faults: Faults): void {
  if (shiftBy < 1 || shiftBy > shiftLimit) {
    faults.add(
      path,
      'SHIFT_OUT_OF_RANGE',
      `前推的个数应为1至${shiftLimit}，现为${shiftBy}。`,
      `The number to shift by must be from 1 to ${shiftLimit}; here is ${shiftBy}.`,
      `1..${shiftLimit}`,
    );
  } else if (!shift && shiftBy !== 1) {
    faults.add(
      path,
      'SHIFT_WITHOUT_UNIT',
      `给出了前推的个数${shiftBy}，还须用 shift 说明单位。`,
      `The number to shift by is ${shiftBy}, but shift does not say of what.`,
      `shift: ${Object.keys(shiftMonths).join(' | ')}`,
    );
  }
}
