import { useMemo } from 'react';
import { useIsNarrow } from '../../lib/use-is-narrow.js';
import { useChartPalette } from '../echarts/chart-palette.js';
import { LazyEChart } from '../echarts/lazy-echart.js';
import { bandOption } from './band-option.js';
import type { BandState } from './band-state.js';

export function BandChart({ state, title }: { state: BandState; title: string }) {
  const palette = useChartPalette();
  const isNarrow = useIsNarrow();
  const option = useMemo(() => bandOption(state, palette, isNarrow), [state, palette, isNarrow]);
  return <LazyEChart title={title} option={option} height={state.bars.length * 40 + 10} points={state.bars} />;
}
