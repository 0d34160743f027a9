import { useText } from '../../i18n/use-text.js';
import { nextSort } from './next-sort.js';
import { resultText } from './result-text.js';
import type { QuestionSort } from './statistics-question.js';
import styles from './statistics-table.module.css';

interface SortHeaderProps {
  column: string;
  label: string;
  isNumber?: boolean;
  colSpan: number;
  rowSpan: number;
  sort: QuestionSort | null;
  onSort(sort: QuestionSort | null): void;
}

/** The header of a leaf column: a button that sorts by it. */
export function SortHeader({ column, label, isNumber = false, colSpan, rowSpan, sort, onSort }: SortHeaderProps) {
  const text = useText(resultText);
  const direction = sort?.column === column ? sort.direction : null;
  return (
    <th
      scope="col"
      colSpan={colSpan}
      rowSpan={rowSpan}
      className={isNumber ? styles.numberHead : styles.nameHead}
      aria-sort={direction ? (direction === 'ASC' ? 'ascending' : 'descending') : undefined}
    >
      <button
        type="button"
        className={styles.sort}
        title={text.sortBy(label)}
        onClick={() => onSort(nextSort(sort, column, isNumber))}
      >
        {label}
        <span className={styles.arrow} aria-hidden="true">
          {direction === 'ASC' ? '▲' : direction === 'DESC' ? '▼' : '↕'}
        </span>
      </button>
    </th>
  );
}
