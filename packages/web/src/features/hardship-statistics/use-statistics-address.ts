import { parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useMemo } from 'react';
import { urlState } from '../../lib/url-state.js';
import { shownAsTable } from '../../widgets/chart-tile/shown-as-table.js';
import { useViewer } from '../../widgets/viewer/use-viewer.js';
import { hardshipIndicators } from './hardship-indicators.js';

const parsersFor = (home: string) => ({
  area: urlState.area(home),
  period: urlState.period,
  indicator: parseAsStringLiteral(hardshipIndicators)
    .withDefault(hardshipIndicators[0])
    .withOptions({ history: 'push' }),
  table: shownAsTable,
});

/** Area, quarter, indicator and the tables shown stand in the address and nowhere else. */
export function useStatisticsAddress() {
  const { homeArea } = useViewer();
  return useQueryStates(useMemo(() => parsersFor(homeArea), [homeArea]));
}

export type StatisticsAddress = ReturnType<typeof useStatisticsAddress>[0];
