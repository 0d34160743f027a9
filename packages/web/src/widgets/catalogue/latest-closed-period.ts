import { isYear, periodOfRound } from '../../lib/period.js';
import type { CatalogueRound } from './catalogue-query.js';

/** The newest annual round that is closed, or the newest of any kind where none is. */
export function latestClosedPeriod(rounds: readonly CatalogueRound[]): string | undefined {
  const newestFirst = rounds.toSorted((a, b) => (a.periodEnd < b.periodEnd ? 1 : -1));
  const closed = newestFirst.find((round) => round.closedOn && isYear(periodOfRound(round)));
  const chosen = closed ?? newestFirst[0];
  return chosen && periodOfRound(chosen);
}
