import { dataSources } from '@uniongraph/schema/codes/data-source';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { formatDate } from '../../lib/format-date.js';
import { formatValue } from '../../lib/format-value.js';
import { today } from '../../lib/today.js';
import { DefinitionButton } from '../../ui/definition-button.js';
import type { CatalogueIndicator } from '../catalogue/catalogue-query.js';
import { definitionOf } from './definition-of.js';
import { DefinitionTerms } from './definition-terms.js';
import { stockDate } from './stock-date.js';
import type { StatisticsTrust } from './trust-fragments.js';
import styles from './trust-line.module.css';
import { trustLineText } from './trust-line-text.js';

interface TrustLineProps {
  statistics: StatisticsTrust;
  indicator?: CatalogueIndicator | undefined;
  /** Definition version that the shown values carry. */
  version?: number | undefined;
  source?: string | null | undefined;
  /** Where room is short: the day of the count instead of how far data are final (said where that matters); the source in the panel. */
  isCompact?: boolean;
}

/** What a number rests on: how far the data go, from where, by which definition, and who has reported. */
export function TrustLine({ statistics, indicator, version, source, isCompact = false }: TrustLineProps) {
  const text = useText(trustLineText);
  const { locale } = useLocale();
  const { freshness, completeness } = statistics;
  const count = (value: number) => formatValue(value, { unit: 'COUNT' }, locale);
  const sourceName = source && (dataSources.find(source)?.[locale] ?? source);
  const day = stockDate(statistics, today());
  const isFinal = freshness.dataThrough !== null && (day === undefined || day <= freshness.dataThrough);
  const isComplete = completeness.reported >= completeness.expected;
  return (
    <p className={styles.line}>
      {isCompact && day ? <span>{text.stockDate(day)}</span> : null}
      {freshness.dataThrough && !(isCompact && isFinal) ? (
        <span
          className={isFinal ? undefined : styles.incomplete}
          title={freshness.recordedThrough ? `${text.recordedThrough} ${freshness.recordedThrough}` : undefined}
        >
          {text.dataThrough(isCompact ? freshness.dataThrough : formatDate(freshness.dataThrough, locale))}
        </span>
      ) : null}
      {sourceName && !isCompact ? (
        <span>
          {text.source} {sourceName}
        </span>
      ) : null}
      {indicator ? (
        <DefinitionButton label={text.definition(version ?? definitionOf(indicator)?.version ?? 1)}>
          <DefinitionTerms indicator={indicator} version={version} source={sourceName} />
        </DefinitionButton>
      ) : null}
      {completeness.expected > 0 ? (
        <span className={isComplete ? undefined : styles.incomplete} title={isComplete ? text.allReported : undefined}>
          {completeness.stockDate && completeness.stockDate !== day ? text.ofRound(completeness.stockDate) : null}
          {text.reported(count(completeness.reported), count(completeness.expected))}
        </span>
      ) : null}
    </p>
  );
}
