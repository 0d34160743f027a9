import type { ReactNode } from 'react';
import styles from './row-table.module.css';
import { Scroller } from './scroller.js';

export interface RowColumn<Row> {
  key: string;
  title: string;
  cell(row: Row): ReactNode;
}

interface RowTableProps<Row> {
  caption: string;
  columns: readonly RowColumn<Row>[];
  rows: readonly Row[];
  rowKey(row: Row): string;
  isStale?: boolean;
}

/** A table whose cells are more than text; the first column heads its rows. */
export function RowTable<Row>({ caption, columns, rows, rowKey, isStale = false }: RowTableProps<Row>) {
  return (
    <Scroller>
      <table className={isStale ? `${styles.table} ${styles.stale}` : styles.table} aria-busy={isStale}>
        <caption className="ug-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title }) => (
              <th key={key} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ key, cell }, index) =>
                index === 0 ? (
                  <th key={key} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key}>{cell(row)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
