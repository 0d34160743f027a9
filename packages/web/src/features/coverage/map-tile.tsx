import { tileMaps } from '@uniongraph/schema/data/tile-map';
import { useMemo } from 'react';
import { rankingTable } from '../../charts/ranking/ranking-table.js';
import { TileMapChart } from '../../charts/tile-map/tile-map-chart.js';
import { tileMapState } from '../../charts/tile-map/tile-map-state.js';
import { useText } from '../../i18n/use-text.js';
import { ChartTile } from '../../widgets/chart-tile/chart-tile.js';
import { TrustLine } from '../../widgets/trust-line/trust-line.js';
import { coverageText } from './coverage-text.js';
import type { CoverageView } from './coverage-view.js';
import { type RankingData, rankedAreas, unallottedValue } from './ranked-areas.js';
import { TilePlaceholder } from './tile-placeholder.js';
import type { TileState } from './tile-state.js';
import type { WholeArea } from './whole-area.js';

interface MapTileProps {
  state: TileState<RankingData>;
  view: CoverageView;
  area: string;
  whole: WholeArea | null;
  className?: string | undefined;
}

export function MapTile({ state, view, area, whole, className }: MapTileProps) {
  const text = useText(coverageText);
  const title = text.map(view.measure.name);
  if (state.kind !== 'ready') {
    return <TilePlaceholder title={title} state={state} height={300} className={className} onRetry={view.retry} />;
  }
  return <ReadyMap data={state.data} view={view} area={area} whole={whole} title={title} className={className} />;
}

function ReadyMap(props: Omit<MapTileProps, 'state'> & { data: NonNullable<RankingData>; title: string }) {
  const { data, view, area, whole, title, className } = props;
  const { measure, locale } = view;
  const areas = useMemo(() => rankedAreas(data, view), [data, view]);
  const map = useMemo(
    () => tileMapState({ measure, areas, drawn: tileMaps[area], locale }),
    [measure, areas, area, locale],
  );
  const first = data.rows[0]?.[view.field];
  return (
    <ChartTile
      name="map"
      className={className}
      title={title}
      sentence={map.sentence}
      table={rankingTable({ measure, areas, whole, unallotted: unallottedValue(data, view), locale })}
      isSynthetic={areas.some(({ value }) => value.provenance === 'SYNTHETIC')}
      isEmpty={map.squares.every((square) => square.colour === null)}
      chart={<TileMapChart state={map} title={title} />}
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
