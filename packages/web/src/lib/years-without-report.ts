import { isYear, periodOfRound, type RoundDates } from './period.js';

/** Years after the last annual report, up to this one: data may be there, only not in a report. Oldest first. */
export function yearsWithoutReport(rounds: readonly RoundDates[], thisYear: number): number[] {
  const years = rounds.map(periodOfRound).filter(isYear).map(Number);
  if (years.length === 0) return [];
  const first = Math.max(...years) + 1;
  return Array.from({ length: Math.max(0, thisYear - first + 1) }, (_, index) => first + index);
}
