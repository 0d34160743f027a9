import { useQuery } from '@apollo/client/react';
import { useId, useState } from 'react';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { areaName } from '../../lib/area-name.js';
import type { Catalogue } from '../../widgets/catalogue/catalogue-query.js';
import { OutsideScope } from '../../widgets/scope/outside-scope.js';
import { useIsOutside } from '../../widgets/scope/use-is-outside.js';
import { ExplorerAreaQuery } from './area-query.js';
import { Composer } from './composer.js';
import { composerText } from './composer-text.js';
import { ConflictPanel } from './conflict-panel.js';
import styles from './explorer-page.module.css';
import { Result } from './result.js';
import { resultText } from './result-text.js';
import { statisticsConflicts } from './statistics-conflicts.js';
import type { StatisticsQuestion } from './statistics-question.js';

interface ExplorerProps {
  catalogue: Catalogue;
  question: StatisticsQuestion;
  onChange(change: Partial<StatisticsQuestion>): void;
}

/** Question at the left, answer at the right; on a narrow screen the question folds away above. */
export function Explorer({ catalogue, question, onChange }: ExplorerProps) {
  const text = useText(resultText);
  const composer = useText(composerText);
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { locale } = useLocale();
  const { data } = useQuery(ExplorerAreaQuery, { variables: { code: question.area } });
  const area = data?.division;
  const isOutside = useIsOutside(question.area);
  const conflicts = statisticsConflicts(question, catalogue.indicators);
  return (
    <div className={styles.columns}>
      <div className={styles.side}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          {composer.composer}
        </button>
        <div id={id} className={isOpen ? undefined : styles.folded}>
          <Composer
            catalogue={catalogue}
            question={question}
            areaName={area ? areaName(area, locale) : question.area}
            areaLevel={area?.level}
            onChange={onChange}
          />
        </div>
      </div>
      {answer()}
    </div>
  );

  function answer() {
    if (isOutside) return <OutsideScope back="/explorer" />;
    if (question.indicators.length === 0) return <Hint title={text.chooseIndicator}>{text.chooseIndicatorHint}</Hint>;
    if (question.period === '') return <Hint title={text.choosePeriod} />;
    if (conflicts.length > 0) return <ConflictPanel conflicts={conflicts} question={question} onChange={onChange} />;
    return <Result catalogue={catalogue.indicators} question={question} onChange={onChange} />;
  }
}

function Hint({ title, children }: { title: string; children?: string }) {
  return (
    <section className={styles.hint}>
      <h2>{title}</h2>
      {children ? <p>{children}</p> : null}
    </section>
  );
}
