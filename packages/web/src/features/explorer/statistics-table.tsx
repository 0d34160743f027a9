import type { CSSProperties } from 'react';
import { useText } from '../../i18n/use-text.js';
import { Scroller } from '../../ui/scroller.js';
import { isAllSynthetic } from './cell-marks.js';
import type { PeriodShift } from './period-shifts.js';
import { resultText } from './result-text.js';
import { rowHeads } from './row-heads.js';
import { StatisticsHead } from './statistics-head.js';
import type { QuestionSort } from './statistics-question.js';
import { StatisticsRow } from './statistics-row.js';
import styles from './statistics-table.module.css';
import type { TableModel } from './table-model.js';

interface StatisticsTableProps {
  table: TableModel;
  caption: string;
  /** Heads the only row of an answer that is not grouped into rows. */
  areaName: string;
  shift: PeriodShift | null;
  sort: QuestionSort | null;
  isStale: boolean;
  onSort(sort: QuestionSort | null): void;
}

/** The answer as a semantic table: merged headers on top and at the left, header and grand total pinned. */
export function StatisticsTable({ table, caption, areaName, shift, sort, isStale, onSort }: StatisticsTableProps) {
  const text = useText(resultText);
  const allSynthetic = isAllSynthetic(table);
  const heads = rowHeads(table.rows);
  return (
    <Scroller
      label={text.result}
      className={`${styles.scroller} ${isStale ? styles.stale : ''}`}
      style={{ '--header-rows': table.header.length, '--columns': table.columns.length } as CSSProperties}
    >
      <table className={styles.table}>
        <caption className="ug-visually-hidden">{caption}</caption>
        <StatisticsHead table={table} shift={shift} sort={sort} onSort={onSort} />
        <tbody>
          {table.rows.map((row, index) => (
            <StatisticsRow
              key={row.key}
              row={row}
              heads={heads[index] ?? []}
              areaName={areaName}
              columns={table.columns}
              isAllSynthetic={allSynthetic}
            />
          ))}
        </tbody>
        {table.grandTotal ? (
          <tfoot>
            <StatisticsRow
              row={table.grandTotal}
              heads={rowHeads([table.grandTotal])[0] ?? []}
              areaName={areaName}
              columns={table.columns}
              isAllSynthetic={allSynthetic}
            />
          </tfoot>
        ) : null}
      </table>
    </Scroller>
  );
}
