import { statisticsDimensions } from '@uniongraph/schema/codes/statistics-dimension';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { filterFields } from './filter-fields.js';
import { indicatorNames } from './indicator-names.js';
import styles from './result.module.css';
import { resultText } from './result-text.js';
import type { StatisticsConflict } from './statistics-conflicts.js';
import type { StatisticsQuestion } from './statistics-question.js';

interface ConflictPanelProps {
  conflicts: readonly StatisticsConflict[];
  question: StatisticsQuestion;
  onChange(change: Partial<StatisticsQuestion>): void;
}

/** Says which parts of the question do not go together, and offers either way out. Nothing is dropped in silence. */
export function ConflictPanel({ conflicts, question, onChange }: ConflictPanelProps) {
  const text = useText(resultText);
  const { locale } = useLocale();
  return (
    <div className={styles.conflicts} role="alert">
      <h2>{text.conflictTitle}</h2>
      <ul>
        {conflicts.map(({ usedAs, dimension, indicators }) => {
          const names = indicatorNames(indicators, locale);
          const dimensionName = statisticsDimensions.get(dimension)[locale];
          const isGrouping = usedAs === 'GROUPING';
          const fields = indicators.map(({ field }) => field);
          return (
            <li key={`${usedAs} ${dimension}`}>
              {isGrouping ? text.conflictGrouping(names, dimensionName) : text.conflictFilter(names, dimensionName)}
              <div className={styles.remedies}>
                <button
                  type="button"
                  className={styles.button}
                  onClick={() =>
                    onChange(isGrouping ? { by: question.by.filter((code) => code !== dimension) } : withoutFilter())
                  }
                >
                  {isGrouping ? text.dropGrouping(dimensionName) : text.dropFilter(dimensionName)}
                </button>
                <button
                  type="button"
                  className={styles.button}
                  onClick={() =>
                    onChange({ indicators: question.indicators.filter((field) => !fields.includes(field)) })
                  }
                >
                  {text.dropIndicators(names)}
                </button>
              </div>
            </li>
          );

          function withoutFilter(): Partial<StatisticsQuestion> {
            const filter = filterFields.find((each) => each.dimension === dimension);
            return filter ? { filters: { ...question.filters, [filter.field]: [] } } : {};
          }
        })}
      </ul>
    </div>
  );
}
