import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { WithheldMark } from '../../ui/withheld-mark.js';
import { cellMarks, markMeaning, markSigns } from './cell-marks.js';
import { cellText } from './cell-text.js';
import { resultText } from './result-text.js';
import styles from './statistics-table.module.css';
import type { LeafColumn, TableCell } from './table-model.js';

interface ValueCellProps {
  cell: TableCell;
  column: LeafColumn;
  isAllSynthetic: boolean;
}

/** One value with its marks; a mark's meaning is spoken where its sign is drawn. */
export function ValueCell({ cell, column, isAllSynthetic }: ValueCellProps) {
  const text = useText(resultText);
  const { locale } = useLocale();
  const number = cellText(cell, locale);
  const marks = cellMarks(cell, column, isAllSynthetic);
  if (number === null) {
    const mark = marks.find((each) => each === 'SUPPRESSED') ?? 'MISSING';
    if (mark === 'SUPPRESSED' && cell.answer) {
      return (
        <td className={styles.nothing}>
          <WithheldMark label={markSigns[mark][locale]} withheld={cell.answer} />
        </td>
      );
    }
    const meaning = marks.length > 0 ? markMeaning(mark, locale) : text.noData;
    return (
      <td className={styles.nothing} title={meaning}>
        <span aria-hidden="true">{markSigns[mark][locale]}</span>
        <span className="ug-visually-hidden">{meaning}</span>
      </td>
    );
  }
  return (
    <td>
      {number}
      {marks.length > 0 ? (
        <span className={styles.marks}>
          {marks.map((mark) => (
            <span key={mark} className={styles.mark} title={markMeaning(mark, locale)}>
              <span aria-hidden="true">{markSigns[mark][locale]}</span>
              <span className="ug-visually-hidden">（{markMeaning(mark, locale)}）</span>
            </span>
          ))}
        </span>
      ) : null}
    </td>
  );
}
