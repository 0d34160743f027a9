export type Grain = 'YEAR' | 'HALF_YEAR' | 'QUARTER' | 'MONTH' | 'DAY';

/** A span of days, both ends included, as ISO dates. `code` is how it is written, such as 2024-Q3. */
export interface Period {
  code: string;
  grain: Grain;
  startOn: string;
  endOn: string;
}

/** Months in one period of a grain; a day has none. */
export const monthsOf: Record<Grain, number> = { YEAR: 12, HALF_YEAR: 6, QUARTER: 3, MONTH: 1, DAY: 0 };
