import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { isAllSynthetic, markMeaning, markSigns, tableMarks } from './cell-marks.js';
import { hasChanges } from './has-changes.js';
import { missingRows } from './missing-rows.js';
import styles from './result.module.css';
import { resultText } from './result-text.js';
import { tableNotes } from './table-answers.js';
import type { TableModel } from './table-model.js';

/** What the marks in the table mean, and the notes that its values carry. */
export function MarkLegend({ table }: { table: TableModel }) {
  const text = useText(resultText);
  const { locale } = useLocale();
  const allSynthetic = isAllSynthetic(table);
  const marks = tableMarks(table, allSynthetic);
  const notes = tableNotes(table, locale);
  const missing = missingRows(table);
  const isCompared = hasChanges(table);
  if (!allSynthetic && !isCompared && marks.length === 0 && notes.length === 0) return null;
  return (
    <ul className={styles.legend} aria-label={text.marks}>
      {allSynthetic ? <li>{text.allSynthetic}</li> : null}
      {marks.map((mark) => (
        <li key={mark}>
          <span className={styles.sign}>{markSigns[mark][locale]}</span> {markMeaning(mark, locale)}
        </li>
      ))}
      {missing > 0 ? <li>{text.missingInTotals(missing)}</li> : null}
      {isCompared ? <li>{text.unroundedChanges}</li> : null}
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
