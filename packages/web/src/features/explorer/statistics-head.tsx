import { statisticsDimensions } from '@uniongraph/schema/codes/statistics-dimension';
import { useLocale } from '../../i18n/use-locale.js';
import { headerLabel } from './header-label.js';
import type { PeriodShift } from './period-shifts.js';
import { SortHeader } from './sort-header.js';
import type { QuestionSort } from './statistics-question.js';
import styles from './statistics-table.module.css';
import type { TableModel } from './table-model.js';

interface StatisticsHeadProps {
  table: TableModel;
  shift: PeriodShift | null;
  sort: QuestionSort | null;
  onSort(sort: QuestionSort | null): void;
}

/** Header rows. The row dimensions head the left columns over the whole depth. */
export function StatisticsHead({ table, shift, sort, onSort }: StatisticsHeadProps) {
  const { locale } = useLocale();
  const depth = table.header.length;
  const sortable = { sort, onSort };
  const corner =
    table.rowDimensions.length === 0 ? (
      <th scope="col" rowSpan={depth} className={styles.nameHead}>
        {statisticsDimensions.get('AREA')[locale]}
      </th>
    ) : (
      table.rowDimensions.map((dimension) => {
        const label = statisticsDimensions.get(dimension)[locale];
        return (
          <SortHeader key={dimension} column={dimension} label={label} colSpan={1} rowSpan={depth} {...sortable} />
        );
      })
    );
  return (
    <thead>
      {table.header.map((cells, level) => (
        <tr key={cells[0]?.key}>
          {level === 0 ? corner : null}
          {cells.map(({ key, step, colSpan, rowSpan, column }) => {
            const label = headerLabel(step, { locale, shift });
            const spans = { colSpan, rowSpan };
            return column ? (
              <SortHeader key={key} column={column.key} label={label} isNumber {...spans} {...sortable} />
            ) : (
              <th key={key} scope="colgroup" {...spans}>
                <span className={styles.groupLabel}>{label}</span>
              </th>
            );
          })}
        </tr>
      ))}
    </thead>
  );
}
