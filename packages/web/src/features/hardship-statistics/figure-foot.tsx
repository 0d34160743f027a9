import { useText } from '../../i18n/use-text.js';
import { today } from '../../lib/today.js';
import { DefinitionButton } from '../../ui/definition-button.js';
import type { CatalogueIndicator } from '../../widgets/catalogue/catalogue-query.js';
import { definitionOf } from '../../widgets/trust-line/definition-of.js';
import { DefinitionTerms } from '../../widgets/trust-line/definition-terms.js';
import { stockDate } from '../../widgets/trust-line/stock-date.js';
import { trustLineText } from '../../widgets/trust-line/trust-line-text.js';
import styles from './statistics.module.css';

interface FigureFootProps {
  statistics: { periods: { endOn: string }[] };
  indicator: CatalogueIndicator;
  version: number | undefined;
}

/** What a figure of hardship rests on: its day and definition. It comes from the files, so no round of reports completes it. */
export function FigureFoot({ statistics, indicator, version }: FigureFootProps) {
  const text = useText(trustLineText);
  const day = stockDate(statistics, today());
  return (
    <p className={styles.foot}>
      {day ? <span>{text.stockDate(day)}</span> : null}
      <DefinitionButton label={text.definition(version ?? definitionOf(indicator)?.version ?? 1)}>
        <DefinitionTerms indicator={indicator} version={version} />
      </DefinitionButton>
    </p>
  );
}
