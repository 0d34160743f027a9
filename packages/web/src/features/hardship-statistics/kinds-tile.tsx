import type { Measure } from '../../charts/chart-value.js';
import { formatChartValue } from '../../charts/format-chart-value.js';
import { measureTitle } from '../../charts/measure-title.js';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { toNumber } from '../../lib/to-number.js';
import { EmptyState } from '../../ui/empty-state.js';
import { RowTable } from '../../ui/row-table.js';
import { SyntheticMark } from '../../ui/synthetic-mark.js';
import { Tile } from '../../ui/tile.js';
import { WithheldMark } from '../../ui/withheld-mark.js';
import styles from './statistics.module.css';
import type { HardshipValue } from './statistics-query.js';
import { statisticsText } from './statistics-text.js';

export interface Kind {
  code: string;
  name: string;
  value: HardshipValue;
}

interface KindsTileProps {
  title: string;
  /** What the kinds are kinds of. */
  heading: string;
  measure: Measure;
  kinds: readonly Kind[];
}

/** A number for each kind with its bar; one that is withheld says so and has none. */
export function KindsTile({ title, heading, measure, kinds }: KindsTileProps) {
  const text = useText(statisticsText);
  const { locale } = useLocale();
  const most = Math.max(0, ...kinds.map(({ value }) => toNumber(value.value) ?? 0));
  const shown = ({ value }: Kind) => {
    const words = formatChartValue({ ...value, change: null }, { ...measure, countUnit: '' }, locale);
    const isWithheld = value.value === null && value.status === 'SUPPRESSED';
    return isWithheld ? <WithheldMark label={words} withheld={value} /> : words;
  };
  const bar = ({ value }: Kind) => {
    const number = toNumber(value.value);
    if (number === null || most === 0) return null;
    return <span className={styles.bar} style={{ width: `${(number / most) * 100}%` }} aria-hidden="true" />;
  };
  return (
    <Tile
      title={title}
      className={styles.half!}
      marks={kinds.some(({ value }) => value.provenance === 'SYNTHETIC') ? <SyntheticMark /> : null}
    >
      {kinds.length > 0 ? (
        <RowTable
          caption={title}
          rows={kinds}
          rowKey={({ code }) => code}
          columns={[
            { key: 'kind', title: heading, cell: ({ name }) => name },
            { key: 'value', title: measureTitle(measure, locale), cell: shown },
            { key: 'bar', title: '', cell: (kind) => <span className={styles.track}>{bar(kind)}</span> },
          ]}
        />
      ) : (
        <EmptyState>{text.noFiles}</EmptyState>
      )}
    </Tile>
  );
}
