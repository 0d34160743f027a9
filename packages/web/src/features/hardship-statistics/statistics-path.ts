import type { StatisticsAddress } from './use-statistics-address.js';

/** Address of the page with a part of it changed. */
export function statisticsPath(
  { area, period, indicator, table }: StatisticsAddress,
  part: Partial<Pick<StatisticsAddress, 'area' | 'period'>>,
): string {
  const next = { area, period, ...part };
  const query = new URLSearchParams({ area: next.area });
  if (next.period) query.set('period', next.period);
  if (indicator !== 'activeHouseholds') query.set('indicator', indicator);
  if (table.length > 0) query.set('table', table.join(','));
  return `/hardship-statistics?${query}`;
}
