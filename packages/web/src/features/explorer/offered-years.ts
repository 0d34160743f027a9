import type { RoundDates } from '../../lib/period.js';
import { yearsWithoutReport } from '../../lib/years-without-report.js';

export interface OfferedYear {
  year: number;
  /** Years after the last annual report may hold data, but nothing final. */
  hasReport: boolean;
}

/** Every year from the first reporting round to this year, oldest first. */
export function offeredYears(rounds: readonly RoundDates[], thisYear: number): OfferedYear[] {
  if (rounds.length === 0) return [];
  const open = yearsWithoutReport(rounds, thisYear);
  const first = Math.min(...rounds.map((round) => Number(round.periodStart.slice(0, 4))));
  const last = Math.max(...rounds.map((round) => Number(round.periodEnd.slice(0, 4))), ...open);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, hasReport: !open.includes(year) };
  });
}
