import type { Locale } from '../../i18n/locale.js';
import { isYear, periodOfRound } from '../../lib/period.js';
import { yearsWithoutReport } from '../../lib/years-without-report.js';
import type { CatalogueRound } from '../catalogue/catalogue-query.js';
import { periodChooserText } from './period-chooser-text.js';

export interface PeriodOption {
  period: string;
  /** With what must be known of it: not final, or no annual report yet. */
  label: string;
}

/**
 * One option a round and a year after the last annual report, newest first; `current` is added when the address names a
 * period that is neither.
 */
export function periodOptions(
  rounds: readonly CatalogueRound[],
  current: string,
  locale: Locale,
  thisYear: number,
): PeriodOption[] {
  const text = periodChooserText[locale];
  const reported = rounds.map((round) => {
    const name = locale === 'zh' ? round.name : round.nameEn;
    return { period: periodOfRound(round), label: round.closedOn ? name : name + text.open, end: round.periodEnd };
  });
  const open = yearsWithoutReport(rounds, thisYear).map((year) => ({
    period: String(year),
    label: text.year(year) + text.noReport,
    end: `${year}-12-31`,
  }));
  const options = [...reported, ...open]
    .sort((a, b) => (a.end < b.end ? 1 : -1))
    .map(({ period, label }) => ({ period, label }));
  if (options.some((option) => option.period === current)) return options;
  return [{ period: current, label: isYear(current) ? text.year(Number(current)) : current }, ...options];
}
