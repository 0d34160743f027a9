import { parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useMemo } from 'react';
import { urlState } from '../../lib/url-state.js';
import { shownAsTable } from '../../widgets/chart-tile/shown-as-table.js';
import { useViewer } from '../../widgets/viewer/use-viewer.js';
import { coverageIndicators } from './coverage-indicators.js';

const parsersFor = (home: string) => ({
  area: urlState.area(home),
  period: urlState.period,
  indicator: parseAsStringLiteral(coverageIndicators)
    .withDefault(coverageIndicators[0])
    .withOptions({ history: 'push' }),
  table: shownAsTable,
});

/** Area, period, indicator and the tables shown live in the address and nowhere else; each change is a step that Back undoes. */
export function useCoverageAddress() {
  const { homeArea } = useViewer();
  return useQueryStates(useMemo(() => parsersFor(homeArea), [homeArea]));
}

export type CoverageAddress = ReturnType<typeof useCoverageAddress>[0];
