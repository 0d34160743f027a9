import { useMemo } from 'react';
import { useText } from '../../i18n/use-text.js';
import { useChartPalette } from '../echarts/chart-palette.js';
import { LazyEChart } from '../echarts/lazy-echart.js';
import styles from './ranking.module.css';
import { rankingOption } from './ranking-option.js';
import type { RankingState } from './ranking-state.js';
import { rankingText } from './ranking-text.js';

const rowHeight = 26;

export function RankingChart({ state, title }: { state: RankingState; title: string }) {
  const text = useText(rankingText);
  const palette = useChartPalette();
  const option = useMemo(() => rankingOption(state, palette), [state, palette]);
  const hasBelow = state.bars.some((bar) => bar.isBelowWhole);
  return (
    <>
      <LazyEChart
        title={title}
        option={option}
        height={Math.max(1, state.bars.length) * rowHeight + 34}
        points={state.bars}
      />
      {hasBelow && state.reference ? (
        <p className={styles.key}>
          <span className={styles.below} aria-hidden="true">
            ▼
          </span>
          {text.below(`${state.reference.name} ${state.reference.label}`)}
        </p>
      ) : null}
    </>
  );
}
