import type { ChartValue, Measure } from '../../charts/chart-value.js';
import { formatChartValue } from '../../charts/format-chart-value.js';
import type { Locale } from '../../i18n/locale.js';
import { useText } from '../../i18n/use-text.js';
import { countUnitLabel } from '../../lib/count-unit-label.js';
import { SyntheticMark } from '../../ui/synthetic-mark.js';
import type { CatalogueIndicator } from '../../widgets/catalogue/catalogue-query.js';
import { TrustLine } from '../../widgets/trust-line/trust-line.js';
import type { EarlierValue } from './coverage-fragments.js';
import type { CoverageData } from './coverage-query.js';
import { coverageText } from './coverage-text.js';
import styles from './headline.module.css';
import { YearOnYear } from './year-on-year.js';

interface UnitsTileProps {
  data: NonNullable<CoverageData['units']>;
  indicator: CatalogueIndicator;
  locale: Locale;
}

/** The two counts behind the rate: units with a union of their own or covered by a joint one, of units that should. */
export function UnitsTile({ data, indicator, locale }: UnitsTileProps) {
  const text = useText(coverageText);
  const row = data.rows[0];
  if (!row) return null;
  const measure: Measure = {
    name: '',
    unit: 'COUNT',
    decimals: 0,
    countUnit: countUnitLabel(indicator.countUnit, locale),
  };
  const part = (name: string, value: ChartValue, earlier: EarlierValue) => (
    <div>
      <dt>{name}</dt>
      <dd className={styles.value}>
        {formatChartValue(value, { ...measure, countUnit: '' }, locale)}
        {value.value !== null ? <span className={styles.unit}>{measure.countUnit}</span> : null}
      </dd>
      <dd className={styles.change}>
        <YearOnYear value={value} earlier={earlier} measure={measure} />
      </dd>
    </div>
  );
  const isSynthetic = row.coveredUnits.provenance === 'SYNTHETIC' || row.eligibleUnits.provenance === 'SYNTHETIC';
  return (
    <section className={styles.tile}>
      <h2 className={styles.name}>
        <span>{text.units}</span>
        {isSynthetic ? <SyntheticMark /> : null}
      </h2>
      <dl className={styles.pair}>
        {part(text.established, row.coveredUnits, row.earlier_coveredUnits)}
        {part(text.eligible, row.eligibleUnits, row.earlier_eligibleUnits)}
      </dl>
      <div className={styles.trust}>
        <TrustLine
          isCompact
          statistics={data}
          indicator={indicator}
          version={row.coveredUnits.definition.version}
          source={row.coveredUnits.source}
        />
      </div>
    </section>
  );
}
