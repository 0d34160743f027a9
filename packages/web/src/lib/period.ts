/** A closed period of the contract that rounds report on: a year `2022` or a half-year `2022-H1`. */
export type PeriodCode = string;

export interface RoundDates {
  periodStart: string;
  periodEnd: string;
  stockDate: string;
}

const year = /^(\d{4})$/;
const halfYear = /^(\d{4})-H[12]$/;

/** Period of a reporting round. One that fills neither a year nor a half-year is asked for at its stock date. */
export function periodOfRound({ periodStart, periodEnd, stockDate }: RoundDates): PeriodCode {
  const name = periodEnd.slice(0, 4);
  const span = `${periodStart.slice(5)}..${periodEnd.slice(5)}`;
  if (periodStart.slice(0, 4) !== name) return stockDate;
  if (span === '01-01..12-31') return name;
  if (span === '01-01..06-30') return `${name}-H1`;
  if (span === '07-01..12-31') return `${name}-H2`;
  return stockDate;
}

export const isYear = (period: PeriodCode) => year.test(period);

export const isHalfYear = (period: PeriodCode) => halfYear.test(period);

/** Range over all given periods at the grain of `period`: `2019..2024`, or `2019..2024/HALF_YEAR` for half-years. */
export function trendRange(period: PeriodCode, known: readonly PeriodCode[]): string {
  const years = [...known, period].map((each) => each.slice(0, 4)).sort();
  const range = `${years[0]}..${years.at(-1)}`;
  return isHalfYear(period) ? `${range}/HALF_YEAR` : range;
}
