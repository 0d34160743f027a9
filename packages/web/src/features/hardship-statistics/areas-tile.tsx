import { useMemo } from 'react';
import { RankingChart } from '../../charts/ranking/ranking-chart.js';
import { rankingState } from '../../charts/ranking/ranking-state.js';
import { useText } from '../../i18n/use-text.js';
import { areaName } from '../../lib/area-name.js';
import { ChartTile } from '../../widgets/chart-tile/chart-tile.js';
import { FigureFoot } from './figure-foot.js';
import styles from './statistics.module.css';
import type { HardshipStatistics, WholeValue } from './statistics-query.js';
import { statisticsText } from './statistics-text.js';
import type { StatisticsView } from './statistics-view.js';

interface AreasTileProps {
  data: NonNullable<HardshipStatistics['areas']>;
  whole: { name: string; value: WholeValue } | null;
  view: StatisticsView;
}

/** The areas below, each leading one level down; those that are withheld are listed in the table. */
export function AreasTile({ data, whole, view }: AreasTileProps) {
  const text = useText(statisticsText);
  const { measure, field, locale, areaPath, indicator } = view;
  const unallotted = data.rows.find((row) => row.isUnallotted);
  const ranking = useMemo(
    () =>
      rankingState({
        measure,
        areas: data.rows.flatMap((row) =>
          row.area
            ? [
                {
                  code: row.area.code,
                  name: areaName(row.area, locale),
                  value: { ...row[field], change: null },
                  to: areaPath(row.area.code),
                },
              ]
            : [],
        ),
        whole,
        unallotted: unallotted ? { ...unallotted[field], change: null } : null,
        locale,
      }),
    [data, unallotted, whole, measure, field, locale, areaPath],
  );
  const title = text.byArea(measure.name);
  return (
    <ChartTile
      name="areas"
      className={styles.half}
      title={title}
      sentence={ranking.sentence}
      table={ranking.table}
      isSynthetic={ranking.isSynthetic}
      isEmpty={data.rows.length === 0}
      chart={<RankingChart state={ranking} title={title} />}
      footer={<FigureFoot statistics={data} indicator={indicator} version={data.rows[0]?.[field].definition.version} />}
    />
  );
}
