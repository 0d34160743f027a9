import { useId, useMemo, useState } from 'react';
import { readProblem } from '../../apollo/read-problem.js';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { areaName } from '../../lib/area-name.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadingState } from '../../ui/loading-state.js';
import { SyntheticMark } from '../../ui/synthetic-mark.js';
import type { CatalogueIndicator } from '../../widgets/catalogue/catalogue-query.js';
import { buildReport } from './build-report.js';
import { buildTableModel } from './build-table-model.js';
import { isAllSynthetic } from './cell-marks.js';
import { DownloadButtons } from './download-buttons.js';
import { GraphqlPanel } from './graphql-panel.js';
import { MarkLegend } from './mark-legend.js';
import styles from './result.module.css';
import { ResultFoot } from './result-foot.js';
import { resultText } from './result-text.js';
import { resultTitle } from './result-title.js';
import type { StatisticsQuestion } from './statistics-question.js';
import { StatisticsTable } from './statistics-table.js';
import { useStatistics } from './use-statistics.js';

interface ResultProps {
  catalogue: readonly CatalogueIndicator[];
  question: StatisticsQuestion;
  onChange(change: Partial<StatisticsQuestion>): void;
}

/** The answer to a question that can be asked: title, downloads, table, legend, and the GraphQL behind it. */
export function Result({ catalogue, question, onChange }: ResultProps) {
  const id = useId();
  const text = useText(resultText);
  const { locale } = useLocale();
  const [isGraphqlShown, setIsGraphqlShown] = useState(false);
  const { answered, request, error, isLoading, retry } = useStatistics(question);
  const isCurrent = answered?.request.key === request.key;
  const shown = useMemo(
    () => (answered ? { ...answered, question: isCurrent ? question : answered.question } : undefined),
    [answered, isCurrent, question],
  );
  const table = useMemo(
    () => (shown ? buildTableModel(shown.answer, shown.question, catalogue, locale) : undefined),
    [shown, catalogue, locale],
  );
  const title = shown && table ? resultTitle(shown, table, locale) : text.result;
  const isEmpty = table?.rows.length === 0 && table.grandTotal === null;
  return (
    <section className={styles.result} aria-labelledby={`${id}-title`} aria-busy={isLoading}>
      <div className={styles.head}>
        <h2 id={`${id}-title`}>
          {title} {table && isAllSynthetic(table) ? <SyntheticMark /> : null}
        </h2>
        <div className={styles.actions}>
          <DownloadButtons
            buildReport={shown && table && isCurrent && !isEmpty ? () => buildReport(table, shown, locale) : null}
          />
          <button
            type="button"
            className={styles.button}
            aria-expanded={isGraphqlShown}
            aria-controls={`${id}-graphql`}
            onClick={() => setIsGraphqlShown(!isGraphqlShown)}
          >
            {isGraphqlShown ? text.hideGraphql : text.showGraphql}
          </button>
        </div>
      </div>
      <p role="status" className="ug-visually-hidden">
        {isLoading ? text.loading : ''}
      </p>
      {error ? <ErrorState problem={readProblem(error, locale, 'statistics')} onRetry={retry} /> : null}
      {!shown && isLoading ? <LoadingState height={340} /> : null}
      {isEmpty && !error ? (
        <div className={styles.hint}>
          <p>
            <strong>{text.emptyTitle}</strong>
          </p>
          <p>{text.emptyHint}</p>
        </div>
      ) : null}
      {shown && table && !isEmpty && !(error && !isLoading) ? (
        <>
          <StatisticsTable
            table={table}
            caption={title}
            areaName={areaName(shown.answer.area, locale)}
            shift={shown.question.shift}
            sort={shown.question.sort}
            isStale={!isCurrent}
            onSort={(sort) => onChange({ sort })}
          />
          <MarkLegend table={table} />
          <ResultFoot table={table} answer={shown.answer} />
        </>
      ) : null}
      {isGraphqlShown ? <GraphqlPanel id={`${id}-graphql`} request={request} /> : null}
    </section>
  );
}
