import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.js';
import type { ChartTable } from '../../lib/chart-table.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Segmented } from '../../ui/segmented.js';
import { SyntheticMark } from '../../ui/synthetic-mark.js';
import { Tile } from '../../ui/tile.js';
import { uiText } from '../../ui/ui-text.js';
import styles from './chart-tile.module.css';
import { useShownAsTable } from './use-shown-as-table.js';

interface ChartTileProps {
  /** Short name in the address, for what is shown as a table. */
  name: string;
  title: string;
  sentence: string;
  table: ChartTable;
  chart: ReactNode;
  footer?: ReactNode;
  isSynthetic: boolean;
  isEmpty: boolean;
  className?: string | undefined;
}

/** A chart with its own sentence and its equal table; the address remembers which of the two is shown. */
export function ChartTile(props: ChartTileProps) {
  const { name, title, sentence, table, chart, footer, isSynthetic, isEmpty, className } = props;
  const text = useText(uiText);
  const [isTable, setIsTable] = useShownAsTable(name);
  return (
    <Tile
      title={title}
      className={className ?? ''}
      marks={isSynthetic ? <SyntheticMark /> : null}
      footer={footer}
      actions={
        <Segmented
          label={`${text.showAs} · ${title}`}
          choices={[
            { value: 'chart', label: text.chart },
            { value: 'table', label: text.table },
          ]}
          value={isTable ? 'table' : 'chart'}
          onChange={(value) => setIsTable(value === 'table')}
        />
      }
    >
      {isEmpty ? (
        <EmptyState />
      ) : (
        <>
          <p className={styles.sentence}>{sentence}</p>
          {isTable ? <DataTable model={table} /> : chart}
        </>
      )}
    </Tile>
  );
}
