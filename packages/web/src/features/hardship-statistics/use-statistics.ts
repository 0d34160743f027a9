import { skipToken, useQuery } from '@apollo/client/react';
import { parseDivisionCode } from '@uniongraph/schema/codes/division-code';
import { readProblem } from '../../apollo/read-problem.js';
import { useLocale } from '../../i18n/use-locale.js';
import { quartersTo } from '../../lib/quarters.js';
import { HardshipStatisticsQuery } from './statistics-query.js';

/** How many quarters the trend shows. */
const TREND = 8;

/** The figures of an area and quarter, a root field a tile; a county has no areas below it to compare. */
export function useStatistics(area: string, period: string, isOutside: boolean) {
  const { locale } = useLocale();
  const code = parseDivisionCode(area);
  const withAreas = !(code.ok && code.value.level === 'COUNTY');
  const variables = { area, period, trendRange: quartersTo(period, TREND), withAreas };
  const { data, error, loading, refetch } = useQuery(HardshipStatisticsQuery, isOutside ? skipToken : { variables });
  return {
    data,
    isLoading: loading,
    /** What went wrong, with all of it or with one root field. */
    problem: (root?: string) => (error && !loading ? readProblem(error, locale, root) : null),
    retry: () => void refetch().catch(() => undefined),
  };
}
