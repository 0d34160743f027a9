import { useText } from '../../i18n/use-text.js';
import type { CatalogueIndicator } from '../../widgets/catalogue/catalogue-query.js';
import { measureOf } from '../../widgets/catalogue/measure-of.js';
import { TrustLine } from '../../widgets/trust-line/trust-line.js';
import { type CoverageIndicator, coverageIndicators } from './coverage-indicators.js';
import type { CoverageData } from './coverage-query.js';
import { coverageText } from './coverage-text.js';
import type { CoverageView } from './coverage-view.js';
import styles from './headline.module.css';
import { HeadlineTile } from './headline-tile.js';
import { TilePlaceholder } from './tile-placeholder.js';
import type { TileState } from './tile-state.js';
import { UnitsTile } from './units-tile.js';

interface HeadlineRowProps {
  headline: TileState<CoverageData['headline']>;
  units: TileState<CoverageData['units']>;
  view: CoverageView;
  indicatorOf(field: string): CatalogueIndicator | undefined;
  onShow(field: CoverageIndicator): void;
}

export function HeadlineRow({ headline, units, view, indicatorOf, onShow }: HeadlineRowProps) {
  const text = useText(coverageText);
  const unitsIndicator = indicatorOf('coveredUnits');
  return (
    <div className={styles.row}>
      {coverageIndicators.map((field) => {
        const indicator = indicatorOf(field);
        if (!indicator) return null;
        const measure = measureOf(indicator, view.locale);
        if (headline.kind !== 'ready') {
          return (
            <TilePlaceholder key={field} title={measure.name} state={headline} height={110} onRetry={view.retry} />
          );
        }
        const row = headline.data.rows[0];
        if (!row) return null;
        const value = row[field];
        return (
          <HeadlineTile
            key={field}
            measure={measure}
            value={value}
            earlier={row[`earlier_${field}`]}
            isShownBelow={field === view.field}
            onShowBelow={() => onShow(field)}
            trust={
              <TrustLine
                isCompact
                statistics={headline.data}
                indicator={indicator}
                version={value.definition.version}
                source={value.source}
              />
            }
          />
        );
      })}
      {units.kind === 'ready' && unitsIndicator ? (
        <UnitsTile data={units.data} indicator={unitsIndicator} locale={view.locale} />
      ) : units.kind === 'ready' ? null : (
        <TilePlaceholder title={text.units} state={units} height={110} onRetry={view.retry} />
      )}
    </div>
  );
}
