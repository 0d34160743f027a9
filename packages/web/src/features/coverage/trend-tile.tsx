import { useMemo } from 'react';
import { TrendChart } from '../../charts/trend/trend-chart.js';
import { trendState } from '../../charts/trend/trend-state.js';
import { useText } from '../../i18n/use-text.js';
import { ChartTile } from '../../widgets/chart-tile/chart-tile.js';
import { TrustLine } from '../../widgets/trust-line/trust-line.js';
import type { CoverageData } from './coverage-query.js';
import { coverageText } from './coverage-text.js';
import type { CoverageView } from './coverage-view.js';
import { TilePlaceholder } from './tile-placeholder.js';
import type { TileState } from './tile-state.js';

type TrendData = CoverageData['trend'];

interface TrendTileProps {
  state: TileState<TrendData>;
  view: CoverageView;
  className?: string | undefined;
}

export function TrendTile({ state, view, className }: TrendTileProps) {
  const text = useText(coverageText);
  const title = text.trend(view.measure.name);
  if (state.kind !== 'ready') {
    return <TilePlaceholder title={title} state={state} height={300} className={className} onRetry={view.retry} />;
  }
  return <ReadyTrend data={state.data} view={view} title={title} className={className} />;
}

function ReadyTrend(props: Omit<TrendTileProps, 'state'> & { data: NonNullable<TrendData>; title: string }) {
  const { data, view, title, className } = props;
  const trend = useMemo(() => trendState(trendInput(data, view)), [data, view]);
  const last = data.rows.at(-1)?.[view.field];
  return (
    <ChartTile
      name="trend"
      className={className}
      title={title}
      sentence={trend.sentence}
      table={trend.table}
      isSynthetic={trend.isSynthetic}
      isEmpty={trend.points.every((point) => point.value === null)}
      chart={<TrendChart state={trend} unit={view.measure.unit} title={title} />}
      footer={
        <TrustLine
          statistics={data}
          indicator={view.indicator}
          version={last?.definition.version}
          source={last?.source}
        />
      }
    />
  );
}

function trendInput(data: NonNullable<TrendData>, { measure, field, locale, period, periodPath }: CoverageView) {
  const periods = data.rows.flatMap((row) =>
    row.period
      ? [
          {
            code: row.period.code,
            name: locale === 'zh' ? row.period.label : row.period.labelEn,
            value: row[field],
            to: periodPath(row.period.code),
          },
        ]
      : [],
  );
  return { measure, periods, current: period, locale };
}
