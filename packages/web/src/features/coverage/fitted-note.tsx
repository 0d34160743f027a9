import { useText } from '../../i18n/use-text.js';
import { coverageIndicators } from './coverage-indicators.js';
import type { CoverageData } from './coverage-query.js';
import { coverageText } from './coverage-text.js';
import styles from './headline.module.css';

/** Says how sample values and printed figures hang together, where a tile shows both. */
export function FittedNote({ data }: { data: NonNullable<CoverageData['headline']> }) {
  const text = useText(coverageText);
  const [row] = data.rows;
  const hasBoth = coverageIndicators.some(
    (field) => row?.[field].provenance === 'SYNTHETIC' && row[field].publishedFigure !== null,
  );
  return hasBoth ? <p className={styles.fitted}>{text.fitted}</p> : null;
}
