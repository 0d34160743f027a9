import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { DefinitionButton } from '../../ui/definition-button.js';
import { indicatorName } from '../../widgets/catalogue/indicator-name.js';
import { DefinitionTerms } from '../../widgets/trust-line/definition-terms.js';
import { TrustLine } from '../../widgets/trust-line/trust-line.js';
import { composerText } from './composer-text.js';
import styles from './result.module.css';
import { resultText } from './result-text.js';
import type { StatisticsAnswer } from './statistics-answer.js';
import { tableAnswers } from './table-answers.js';
import type { TableModel } from './table-model.js';

/** What the table rests on: freshness, reporting, definitions with the versions that the values carry, size. */
export function ResultFoot({ table, answer }: { table: TableModel; answer: StatisticsAnswer }) {
  const text = useText(resultText);
  const composer = useText(composerText);
  const { locale } = useLocale();
  const indicators = [...new Set(table.columns.map((column) => column.indicator))];
  const answers = tableAnswers(table);
  const sources = new Set(answers.flatMap((each) => each.answer.source ?? []));
  const rows = table.rows.length + (table.grandTotal ? 1 : 0);
  const definitions = indicators.map((indicator) => {
    const version = answers.find((each) => each.indicator === indicator)?.answer.definition.version;
    return (
      <DefinitionButton key={indicator.field} label={composer.definitionOf(indicatorName(indicator, locale))}>
        <DefinitionTerms indicator={indicator} {...(version === undefined ? {} : { version })} />
      </DefinitionButton>
    );
  });
  return (
    <div className={styles.foot}>
      <TrustLine statistics={answer} source={sources.size === 1 ? [...sources][0] : null} />
      {indicators.length > 3 ? (
        <details>
          <summary>{text.definitions(indicators.length)}</summary>
          <div className={styles.foot}>{definitions}</div>
        </details>
      ) : (
        definitions
      )}
      {table.rowDimensions.length > 1 ? <span>{text.groupedSort}</span> : null}
      <span>{text.size(rows, answer.cost)}</span>
    </div>
  );
}
