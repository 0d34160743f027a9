import type { ReactNode } from 'react';
import type { Measure } from '../../charts/chart-value.js';
import { formatChartValue } from '../../charts/format-chart-value.js';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { formatValue } from '../../lib/format-value.js';
import { SyntheticMark } from '../../ui/synthetic-mark.js';
import { WithheldMark } from '../../ui/withheld-mark.js';
import type { EarlierValue, HeadlineValue } from './coverage-fragments.js';
import { coverageText } from './coverage-text.js';
import styles from './headline.module.css';
import { PublishedLine } from './published-line.js';
import { StatusNote } from './status-note.js';
import { YearOnYear } from './year-on-year.js';

interface HeadlineTileProps {
  measure: Measure;
  value: HeadlineValue;
  earlier: EarlierValue;
  isShownBelow: boolean;
  onShowBelow(): void;
  trust: ReactNode;
}

/** One number of the top row: value, parts, change against last year, rank, printed figure, and what it rests on. */
export function HeadlineTile({ measure, value, earlier, isShownBelow, onShowBelow, trust }: HeadlineTileProps) {
  const text = useText(coverageText);
  const { locale } = useLocale();
  const count = (part: HeadlineValue['numerator']) => formatValue(part, { unit: 'COUNT' }, locale);
  const shown = formatChartValue(value, { ...measure, countUnit: '' }, locale);
  const isWithheld = value.value === null && value.status === 'SUPPRESSED';
  const hasParts = measure.unit === 'PERCENT' && value.denominator !== null;
  return (
    <section className={styles.tile} data-shown={isShownBelow}>
      <h2 className={styles.name}>
        <button
          type="button"
          aria-pressed={isShownBelow}
          title={isShownBelow ? text.shownBelow : text.showBelow(measure.name)}
          onClick={onShowBelow}
        >
          {measure.name}
        </button>
        {value.provenance === 'SYNTHETIC' ? <SyntheticMark /> : null}
      </h2>
      <p className={styles.value}>
        {isWithheld ? <WithheldMark label={shown} withheld={value} /> : shown}
        {measure.countUnit && value.value !== null ? <span className={styles.unit}>{measure.countUnit}</span> : null}
      </p>
      <p className={styles.parts}>
        {hasParts ? (
          <span>
            {count(value.numerator)} ÷ {count(value.denominator)}
          </span>
        ) : null}
        {value.rank && value.rank.of > 1 ? (
          <span>{text.rank(count(value.rank.position), count(value.rank.of))}</span>
        ) : null}
      </p>
      <StatusNote value={value} />
      <p className={styles.change}>
        <YearOnYear value={value} earlier={earlier} measure={measure} />
      </p>
      <PublishedLine value={value} measure={measure} />
      <div className={styles.trust}>{trust}</div>
    </section>
  );
}
