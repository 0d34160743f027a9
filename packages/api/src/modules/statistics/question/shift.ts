/** How far back a value may be asked beside the row's own period, in months. */
export const shiftMonths = { YEAR: 12, HALF_YEAR: 6, QUARTER: 3, MONTH: 1 } as const;

export type PeriodShift = keyof typeof shiftMonths;
