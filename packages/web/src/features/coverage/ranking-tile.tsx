import { useMemo } from 'react';
import { RankingChart } from '../../charts/ranking/ranking-chart.js';
import { rankingState } from '../../charts/ranking/ranking-state.js';
import { useText } from '../../i18n/use-text.js';
import { ChartTile } from '../../widgets/chart-tile/chart-tile.js';
import { TrustLine } from '../../widgets/trust-line/trust-line.js';
import { coverageText } from './coverage-text.js';
import type { CoverageView } from './coverage-view.js';
import { type RankingData, rankedAreas, unallottedValue } from './ranked-areas.js';
import { TilePlaceholder } from './tile-placeholder.js';
import type { TileState } from './tile-state.js';
import type { WholeArea } from './whole-area.js';

interface RankingTileProps {
  state: TileState<RankingData>;
  view: CoverageView;
  whole: WholeArea | null;
  className?: string | undefined;
}

export function RankingTile({ state, view, whole, className }: RankingTileProps) {
  const text = useText(coverageText);
  const title = text.ranking(view.measure.name);
  if (state.kind !== 'ready') {
    return <TilePlaceholder title={title} state={state} height={360} className={className} onRetry={view.retry} />;
  }
  return <ReadyRanking data={state.data} view={view} whole={whole} title={title} className={className} />;
}

function ReadyRanking(props: Omit<RankingTileProps, 'state'> & { data: NonNullable<RankingData>; title: string }) {
  const { data, view, whole, title, className } = props;
  const ranking = useMemo(
    () =>
      rankingState({
        measure: view.measure,
        areas: rankedAreas(data, view),
        whole,
        unallotted: unallottedValue(data, view),
        locale: view.locale,
      }),
    [data, view, whole],
  );
  const first = data.rows[0]?.[view.field];
  return (
    <ChartTile
      name="ranking"
      className={className}
      title={title}
      sentence={ranking.sentence}
      table={ranking.table}
      isSynthetic={ranking.isSynthetic}
      isEmpty={ranking.bars.length === 0}
      chart={<RankingChart state={ranking} title={title} />}
      footer={
        <TrustLine
          statistics={data}
          indicator={view.indicator}
          version={first?.definition.version}
          source={first?.source}
        />
      }
    />
  );
}
