import { useLocale } from '../../i18n/use-locale.js';
import { headLabel } from './head-label.js';
import type { RowHead } from './row-heads.js';
import styles from './statistics-table.module.css';
import type { LeafColumn, TableRow } from './table-model.js';
import { ValueCell } from './value-cell.js';

interface StatisticsRowProps {
  row: TableRow;
  heads: readonly RowHead[];
  areaName: string;
  columns: readonly LeafColumn[];
  isAllSynthetic: boolean;
}

export function StatisticsRow({ row, heads, areaName, columns, isAllSynthetic }: StatisticsRowProps) {
  const { locale } = useLocale();
  const isTotal = row.members.some((member) => member.kind === 'TOTAL');
  return (
    <tr className={isTotal ? styles.total : undefined}>
      {row.members.length === 0 ? <th scope="row">{areaName}</th> : null}
      {heads.map((head) => (
        <th
          key={head.level}
          scope={head.rowSpan > 1 ? 'rowgroup' : 'row'}
          rowSpan={head.rowSpan}
          colSpan={head.colSpan}
        >
          <span className={styles.headLabel}>{headLabel(head, locale)}</span>
        </th>
      ))}
      {columns.map((column, index) => {
        const cell = row.cells[index];
        return cell ? <ValueCell key={column.key} cell={cell} column={column} isAllSynthetic={isAllSynthetic} /> : null;
      })}
    </tr>
  );
}
