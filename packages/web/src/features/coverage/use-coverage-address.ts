import { parseAsStringLiteral, useQueryStates } from 'nuqs';
import { urlState } from '../../lib/url-state.js';
import { shownAsTable } from '../../widgets/chart-tile/shown-as-table.js';
import { coverageIndicators } from './coverage-indicators.js';

const parsers = {
  area: urlState.area,
  period: urlState.period,
  indicator: parseAsStringLiteral(coverageIndicators)
    .withDefault(coverageIndicators[0])
    .withOptions({ history: 'push' }),
  table: shownAsTable,
};

/** Area, period, indicator and the tables shown live in the address and nowhere else; each change is a step that Back undoes. */
export function useCoverageAddress() {
  return useQueryStates(parsers);
}

export type CoverageAddress = ReturnType<typeof useCoverageAddress>[0];
