import { dataSources } from '@uniongraph/schema/codes/data-source';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { formatDate } from '../../lib/format-date.js';
import { formatValue } from '../../lib/format-value.js';
import { DefinitionButton } from '../../ui/definition-button.js';
import type { CatalogueIndicator } from '../catalogue/catalogue-query.js';
import { definitionOf } from './definition-of.js';
import { DefinitionTerms } from './definition-terms.js';
import type { StatisticsTrust } from './trust-fragments.js';
import styles from './trust-line.module.css';
import { trustLineText } from './trust-line-text.js';

interface TrustLineProps {
  statistics: StatisticsTrust;
  indicator?: CatalogueIndicator | undefined;
  /** Definition version that the shown values carry. */
  version?: number | undefined;
  source?: string | null | undefined;
  /** Where room is short, the source goes into the panel of the definition. */
  isCompact?: boolean;
}

/** What a number rests on: how far the data go, from where, by which definition, and who has reported. */
export function TrustLine({ statistics, indicator, version, source, isCompact = false }: TrustLineProps) {
  const text = useText(trustLineText);
  const { locale } = useLocale();
  const { freshness, completeness } = statistics;
  const count = (value: number) => formatValue(value, { unit: 'COUNT' }, locale);
  const sourceName = source && (dataSources.find(source)?.[locale] ?? source);
  const isComplete = completeness.reported >= completeness.expected;
  return (
    <p className={styles.line}>
      {freshness.dataThrough ? (
        <span title={freshness.recordedThrough ? `${text.recordedThrough} ${freshness.recordedThrough}` : undefined}>
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
          {text.reported(count(completeness.reported), count(completeness.expected))}
        </span>
      ) : null}
    </p>
  );
}
