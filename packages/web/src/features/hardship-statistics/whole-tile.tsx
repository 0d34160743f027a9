import type { Measure } from '../../charts/chart-value.js';
import { formatChange, formatChartValue } from '../../charts/format-chart-value.js';
import { valueText } from '../../charts/value-text.js';
import { useLocale } from '../../i18n/use-locale.js';
import { SyntheticMark } from '../../ui/synthetic-mark.js';
import { Tile } from '../../ui/tile.js';
import { WithheldMark } from '../../ui/withheld-mark.js';
import type { CatalogueIndicator } from '../../widgets/catalogue/catalogue-query.js';
import { FigureFoot } from './figure-foot.js';
import styles from './statistics.module.css';
import type { HardshipStatistics, WholeValue } from './statistics-query.js';

interface WholeTileProps {
  statistics: NonNullable<HardshipStatistics['whole']>;
  indicator: CatalogueIndicator;
  measure: Measure;
  value: WholeValue;
}

/** One number of the area as a whole, and its change within a year. */
export function WholeTile({ statistics, indicator, measure, value }: WholeTileProps) {
  const { locale } = useLocale();
  const words = formatChartValue(value, measure, locale);
  const isWithheld = value.value === null && value.status === 'SUPPRESSED';
  const change = formatChange(value, measure, locale);
  return (
    <Tile
      title={measure.name}
      marks={value.provenance === 'SYNTHETIC' ? <SyntheticMark /> : null}
      footer={<FigureFoot statistics={statistics} indicator={indicator} version={value.definition.version} />}
    >
      <p className={styles.number}>{isWithheld ? <WithheldMark label={words} withheld={value} /> : words}</p>
      {change ? (
        <p className={styles.change}>
          {valueText[locale].yearOnYear} {change}
        </p>
      ) : null}
    </Tile>
  );
}
