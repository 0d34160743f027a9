import { periodOfRound } from '../../lib/period.js';
import type { CatalogueRound } from '../../widgets/catalogue/catalogue-query.js';
import { coverageIndicators } from './coverage-indicators.js';

interface Figure {
  periodEnd: string | null;
  indicator: { key: string } | null;
}

/**
 * Rounds of the area for which a source prints one of the page's indicators, newest first: where the computed value can
 * be held against a printed one.
 */
export function publishedPeriods(
  figures: readonly Figure[],
  rounds: readonly CatalogueRound[],
  indicators: readonly { key: string; field: string }[],
): CatalogueRound[] {
  const shown = new Set(
    indicators.filter(({ field }) => coverageIndicators.some((each) => each === field)).map(({ key }) => key),
  );
  const ends = new Set(
    figures.filter(({ indicator }) => indicator && shown.has(indicator.key)).map((f) => f.periodEnd),
  );
  const isYearEnd = (round: CatalogueRound) => /^\d{4}$/.test(periodOfRound(round));
  return rounds
    .filter((round) => ends.has(round.periodEnd) && isYearEnd(round))
    .sort((a, b) => (a.periodEnd < b.periodEnd ? 1 : -1));
}
