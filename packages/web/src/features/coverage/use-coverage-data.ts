import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { skipToken, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { readProblem } from '../../apollo/read-problem.js';
import { useLocale } from '../../i18n/use-locale.js';
import { type CoverageData, CoverageQuery } from './coverage-query.js';
import type { CoverageTile } from './coverage-tiles.js';
import { type TileState, tileStateOf } from './tile-state.js';
import { tileVariables } from './tile-variables.js';

interface Question {
  area: string;
  period: string | undefined;
  trendRange: string;
}

/**
 * The page's data, a state a tile. Where one root field fails and takes the whole answer with it, the operation is asked
 * once more without that field, and the tile keeps the error.
 */
export function useCoverageData({ area, period, trendRange }: Question) {
  const { locale } = useLocale();
  const question = `${area} ${period} ${trendRange}`;
  const [failed, setFailed] = useState<{ question: string; errors: Record<string, unknown> }>({ question, errors: {} });
  const errors = failed.question === question ? failed.errors : {};
  const { data, previousData, error, loading, refetch } = useQuery(
    CoverageQuery,
    period === undefined
      ? skipToken
      : { variables: { area, period, trendRange, ...tileVariables(area, Object.keys(errors)) } },
  );
  const newlyFailed = failedRoots(error).filter((root) => !(root in errors));
  if (!loading && !data && newlyFailed.length > 0) {
    setFailed({ question, errors: { ...errors, ...Object.fromEntries(newlyFailed.map((root) => [root, error])) } });
  }
  const isWaiting = loading || period === undefined || (!data && newlyFailed.length > 0);
  const retry = () => {
    setFailed({ question, errors: {} });
    if (Object.keys(errors).length === 0) void refetch();
  };
  const tile = <Tile extends CoverageTile>(name: Tile): TileState<CoverageData[Tile]> =>
    tileStateOf({
      data: data?.[name] as CoverageData[Tile] | undefined,
      isWaiting,
      problem: problemOf(name),
    });
  return {
    division: data?.division,
    lastDivision: previousData?.division,
    isAnswered: data !== undefined && !loading,
    tile,
    retry,
  };

  function problemOf(name: CoverageTile) {
    const own = errors[name] ?? error;
    return own ? readProblem(own, locale, name) : undefined;
  }
}

function failedRoots(error: unknown): string[] {
  if (!CombinedGraphQLErrors.is(error)) return [];
  return error.errors.flatMap((each) => (typeof each.path?.[0] === 'string' ? [each.path[0]] : []));
}
