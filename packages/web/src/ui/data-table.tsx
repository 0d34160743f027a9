import type { ChartTable, TableCell, TableColumn } from '../lib/chart-table.js';
import { AppLink } from './app-link.js';
import styles from './data-table.module.css';
import { Scroller } from './scroller.js';
import { SyntheticMark } from './synthetic-mark.js';
import { WithheldMark } from './withheld-mark.js';

/** Semantic table of a model; the first column heads its rows. Scrolls sideways inside its own frame. */
export function DataTable({ model, showCaption = false }: { model: ChartTable; showCaption?: boolean }) {
  const [first, ...rest] = model.columns;
  return (
    <>
      {showCaption ? (
        <p className={styles.caption} aria-hidden="true">
          {model.caption}
        </p>
      ) : null}
      <Scroller>
        <table className={styles.table}>
          <caption className="ug-visually-hidden">{model.caption}</caption>
          <thead>
            <tr>
              {model.columns.map((column) => (
                <th key={column.key} scope="col" className={alignment(column)}>
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {model.rows.map((row) => (
              <tr key={row.key} className={row.isTotal ? styles.total : undefined}>
                {first ? (
                  <th scope="row">
                    <Cell cell={row.cells[first.key]} />
                  </th>
                ) : null}
                {rest.map((column) => (
                  <td key={column.key} className={alignment(column)}>
                    <Cell cell={row.cells[column.key]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {model.footnotes?.map((note) => (
        <p key={note} className={styles.footnote}>
          {note}
        </p>
      ))}
    </>
  );
}

function Cell({ cell }: { cell: TableCell | undefined }) {
  if (!cell) return null;
  if (cell.withheld) return <WithheldMark label={cell.text} withheld={cell.withheld} />;
  return (
    <>
      {cell.isSynthetic ? <SyntheticMark isShort /> : null}
      {cell.to ? <AppLink to={cell.to}>{cell.text}</AppLink> : cell.text}
    </>
  );
}

const alignment = (column: TableColumn) => (column.unit ? styles.number : undefined);
