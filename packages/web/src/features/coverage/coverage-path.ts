import { coverageIndicators } from './coverage-indicators.js';
import type { CoverageAddress } from './use-coverage-address.js';

/** Address of this page for another area or period, everything else kept. */
export function coveragePath(address: CoverageAddress, change: { area?: string; period?: string }): string {
  const { area, period, indicator, table } = { ...address, ...change };
  const params = new URLSearchParams({ area });
  if (period) params.set('period', period);
  if (indicator !== coverageIndicators[0]) params.set('indicator', indicator);
  if (table.length > 0) params.set('table', table.join(','));
  return `/?${params}`;
}
