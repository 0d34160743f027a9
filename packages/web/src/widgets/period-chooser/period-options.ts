import type { Locale } from '../../i18n/locale.js';
import { periodOfRound } from '../../lib/period.js';
import type { CatalogueRound } from '../catalogue/catalogue-query.js';

export interface PeriodOption {
  period: string;
  label: string;
  isClosed: boolean;
}

/** One option a round, newest first; `current` is added when the address names a period that no round reports on. */
export function periodOptions(rounds: readonly CatalogueRound[], current: string, locale: Locale): PeriodOption[] {
  const options = [...rounds]
    .sort((a, b) => (a.periodEnd < b.periodEnd ? 1 : -1))
    .map((round) => ({
      period: periodOfRound(round),
      label: locale === 'zh' ? round.name : round.nameEn,
      isClosed: round.closedOn !== null,
    }));
  if (options.some((option) => option.period === current)) return options;
  return [{ period: current, label: current, isClosed: true }, ...options];
}
