import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useViewer } from '../../widgets/viewer/use-viewer.js';
import { emptyQuestion } from './empty-question.js';
import { questionFromSearch, questionKeys, questionToSearch } from './question-url.js';
import type { StatisticsQuestion } from './statistics-question.js';

/**
 * The question in the address. A change is one step of the browser's history. Without any question in the address the
 * page opens with the question that everybody asks: 建会率 of the counties, in the last closed period, of larger units and of all.
 */
export function useQuestion(latestPeriod: string | undefined) {
  const [search, setSearch] = useSearchParams();
  const { homeArea } = useViewer();
  const question = useMemo(() => {
    const isFresh = !questionKeys.some((key) => search.has(key));
    const place = { area: homeArea, period: latestPeriod ?? '' };
    const indicators = isFresh ? ['unionEstablishmentRate25Plus', 'unionEstablishmentRate'] : [];
    return questionFromSearch(search, { ...emptyQuestion, ...place, indicators });
  }, [search, latestPeriod, homeArea]);
  const change = useCallback(
    (part: Partial<StatisticsQuestion>) => {
      const next = { ...question, ...part };
      if (next.pivot && !next.by.includes(next.pivot)) next.pivot = null;
      const address = questionToSearch(next);
      for (const [key, value] of search) if (!questionKeys.includes(key)) address.set(key, value);
      setSearch(address);
    },
    [question, search, setSearch],
  );
  return [question, change] as const;
}
