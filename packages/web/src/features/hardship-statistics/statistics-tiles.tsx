import { hardshipCategories } from '@uniongraph/schema/codes/hardship-category';
import { hardshipCauses } from '@uniongraph/schema/codes/hardship-cause';
import type { Measure } from '../../charts/chart-value.js';
import { useText } from '../../i18n/use-text.js';
import type { Problem } from '../../lib/problem.js';
import { ErrorState } from '../../ui/error-state.js';
import { Tile } from '../../ui/tile.js';
import type { CatalogueIndicator } from '../../widgets/catalogue/catalogue-query.js';
import { AreasTile } from './areas-tile.js';
import type { HardshipIndicator } from './hardship-indicators.js';
import { kindsOf } from './kinds-of.js';
import { KindsTile } from './kinds-tile.js';
import styles from './statistics.module.css';
import type { HardshipStatistics } from './statistics-query.js';
import { statisticsText } from './statistics-text.js';
import type { StatisticsView } from './statistics-view.js';
import { TrendTile } from './trend-tile.js';
import { WholeTile } from './whole-tile.js';

interface StatisticsTilesProps {
  data: HardshipStatistics;
  problem(root: string): Problem | null;
  retry(): void;
  /** Name of the area. */
  name: string;
  measured: readonly { field: HardshipIndicator; indicator: CatalogueIndicator; measure: Measure }[];
  view: StatisticsView;
}

export function StatisticsTiles({ data, problem, retry, name, measured, view }: StatisticsTilesProps) {
  const text = useText(statisticsText);
  const { field, measure, locale } = view;
  const { whole, categories, causes, areas, trend } = data;
  const own = whole?.rows[0];
  const named = { category: text.byCategory(measure.name), cause: text.byCause(measure.name) };
  /** A tile whose part of the answer failed says so itself. */
  const failed = (root: string, title: string) => {
    const found = problem(root);
    return found ? (
      <Tile title={title}>
        <ErrorState problem={found} onRetry={retry} />
      </Tile>
    ) : null;
  };
  return (
    <div className={styles.grid}>
      {whole && own
        ? measured.map((each) => (
            <WholeTile
              key={each.field}
              statistics={whole}
              indicator={each.indicator}
              measure={each.measure}
              value={own[each.field]}
            />
          ))
        : failed('whole', measure.name)}
      {categories ? (
        <KindsTile
          title={named.category}
          heading={text.category}
          measure={measure}
          kinds={kindsOf(
            categories.rows.map((row) => ({ ...row, code: row.hardshipCategory })),
            hardshipCategories.items,
            field,
            locale,
          )}
        />
      ) : (
        failed('categories', named.category)
      )}
      {causes ? (
        <KindsTile
          title={named.cause}
          heading={text.cause}
          measure={measure}
          kinds={kindsOf(
            causes.rows.map((row) => ({ ...row, code: row.hardshipCause })),
            hardshipCauses.items,
            field,
            locale,
          )}
        />
      ) : (
        failed('causes', named.cause)
      )}
      {areas ? (
        <AreasTile data={areas} whole={own ? { name, value: own[field] } : null} view={view} />
      ) : (
        failed('areas', text.byArea(measure.name))
      )}
      {trend ? <TrendTile data={trend} view={view} /> : failed('trend', text.trend(measure.name))}
    </div>
  );
}
