import { dataSources } from '@uniongraph/schema/codes/data-source';
import { useLocale } from '../../i18n/use-locale.js';
import { formatValue } from '../../lib/format-value.js';
import styles from './snapshot-chart.module.css';
import { snapshotLayout } from './snapshot-layout.js';
import type { SnapshotSeries } from './snapshot-series.js';
import { useWidth } from './use-width.js';

/** Solid, dashed, dotted: lines are told apart without colour too. */
const looks = [
  { stroke: 'var(--ug-link)', dash: undefined },
  { stroke: 'var(--ug-warning)', dash: '7 4' },
  { stroke: 'var(--ug-success)', dash: '2 4' },
  { stroke: 'var(--ug-error)', dash: '10 3 2 3' },
];

interface SnapshotChartProps {
  title: string;
  sentence: string;
  series: readonly SnapshotSeries[];
}

/** A small line chart. Its sentence is its description; the table beside it holds every number. */
export function SnapshotChart({ title, sentence, series }: SnapshotChartProps) {
  const { locale } = useLocale();
  const [box, drawn] = useWidth(560);
  const { width, height, lines, dates, levels } = snapshotLayout(series, drawn);
  const count = (value: number) => formatValue(value, { unit: 'COUNT' }, locale);
  const lookOf = (index: number) => looks[index % looks.length] ?? looks[0];
  return (
    <div ref={box}>
      <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${title} ${sentence}`}>
        {levels.map(({ value, y }) => (
          <g key={value}>
            <line x1={60} x2={width - 12} y1={y} y2={y} stroke="var(--ug-line)" />
            <text x={54} y={y + 4} textAnchor="end" fontSize={12} fill="var(--ug-text-muted)">
              {count(value)}
            </text>
          </g>
        ))}
        {dates.map(({ asOf, x }, index) =>
          index === 0 || index === dates.length - 1 || dates.length * 64 < width ? (
            <text key={asOf} x={x} y={height - 8} textAnchor="middle" fontSize={12} fill="var(--ug-text-muted)">
              {asOf.slice(0, 7)}
            </text>
          ) : null,
        )}
        {lines.map(({ source, points }, index) => (
          <g key={source} stroke={lookOf(index)?.stroke} fill="none" strokeWidth={2}>
            <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} strokeDasharray={lookOf(index)?.dash} />
            {points.map(({ asOf, value, x, y }) => (
              <circle key={asOf} cx={x} cy={y} r={4} fill="var(--ug-surface)">
                <title>{`${dataSources.get(source)[locale]} ${asOf} ${count(value)}`}</title>
              </circle>
            ))}
          </g>
        ))}
      </svg>
      <ul className={styles.legend} aria-hidden="true">
        {lines.map(({ source }, index) => (
          <li key={source}>
            <svg width={30} height={10} aria-hidden="true">
              <line
                x1={1}
                x2={29}
                y1={5}
                y2={5}
                stroke={lookOf(index)?.stroke}
                strokeWidth={2}
                strokeDasharray={lookOf(index)?.dash}
              />
            </svg>{' '}
            {dataSources.get(source)[locale]}
          </li>
        ))}
      </ul>
    </div>
  );
}
