import { useMemo } from 'react';
import { TrendChart } from '../../charts/trend/trend-chart.js';
import { trendState } from '../../charts/trend/trend-state.js';
import { useText } from '../../i18n/use-text.js';
import { ChartTile } from '../../widgets/chart-tile/chart-tile.js';
import { FigureFoot } from './figure-foot.js';
import styles from './statistics.module.css';
import type { HardshipStatistics } from './statistics-query.js';
import { statisticsText } from './statistics-text.js';
import type { StatisticsView } from './statistics-view.js';

interface TrendTileProps {
  data: NonNullable<HardshipStatistics['trend']>;
  view: StatisticsView;
}

export function TrendTile({ data, view }: TrendTileProps) {
  const text = useText(statisticsText);
  const { measure, field, locale, period, periodPath, indicator } = view;
  const trend = useMemo(() => {
    const periods = data.rows.flatMap((row) =>
      row.period
        ? [
            {
              code: row.period.code,
              name: locale === 'zh' ? row.period.label : row.period.labelEn,
              value: { ...row[field], change: null },
              to: periodPath(row.period.code),
            },
          ]
        : [],
    );
    return trendState({ measure, periods, current: period, locale });
  }, [data, measure, field, locale, period, periodPath]);
  const title = text.trend(measure.name);
  return (
    <ChartTile
      name="trend"
      className={styles.half}
      title={title}
      sentence={trend.sentence}
      table={trend.table}
      isSynthetic={trend.isSynthetic}
      isEmpty={trend.points.every(({ status, value }) => value === null && status !== 'SUPPRESSED')}
      chart={<TrendChart state={trend} unit={measure.unit} title={title} />}
      footer={
        <FigureFoot statistics={data} indicator={indicator} version={data.rows.at(-1)?.[field].definition.version} />
      }
    />
  );
}
