import type { Measure } from '../../charts/chart-value.js';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { formatDate } from '../../lib/format-date.js';
import { DefinitionButton } from '../../ui/definition-button.js';
import type { HeadlineValue } from './coverage-fragments.js';
import { coverageText } from './coverage-text.js';
import styles from './headline.module.css';
import { publishedComparison } from './published-comparison.js';

/** The figure that a federation printed, beside the computed one: qualifier, difference, and the source on demand. */
export function PublishedLine({ value, measure }: { value: HeadlineValue; measure: Measure }) {
  const text = useText(coverageText);
  const { locale } = useLocale();
  const comparison = publishedComparison(value, measure, locale);
  const figure = value.publishedFigure;
  if (!comparison || !figure) return null;
  const { sourceDocument } = figure;
  return (
    <p className={styles.published}>
      <DefinitionButton label={`${text.published} ${comparison.figure}`}>
        <dl>
          <dt>{text.originalText}</dt>
          <dd lang="zh-CN">
            {figure.title} {figure.originalText}
          </dd>
          <dt>{text.figurePeriod}</dt>
          <dd lang="zh-CN">{figure.periodText}</dd>
          <dt>{text.sourceDocument}</dt>
          <dd lang="zh-CN">
            {sourceDocument.title}, {sourceDocument.publisher}
            {sourceDocument.publishedOn ? `, ${formatDate(sourceDocument.publishedOn, locale)}` : ''}
          </dd>
        </dl>
        {figure.ambiguous ? <p>{text.ambiguous}</p> : null}
      </DefinitionButton>{' '}
      <span className={comparison.difference ? styles.differs : styles.agrees}>
        {comparison.difference ? `${text.difference} ${comparison.difference}` : text.equal}
      </span>
    </p>
  );
}
