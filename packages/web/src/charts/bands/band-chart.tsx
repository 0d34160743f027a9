import { useMemo } from 'react';
import { useChartPalette } from '../echarts/chart-palette.js';
import { LazyEChart } from '../echarts/lazy-echart.js';
import { bandOption } from './band-option.js';
import type { BandState } from './band-state.js';

export function BandChart({ state, title }: { state: BandState; title: string }) {
  const palette = useChartPalette();
  const option = useMemo(() => bandOption(state, palette), [state, palette]);
  return <LazyEChart title={title} option={option} height={state.bars.length * 40 + 10} points={state.bars} />;
}
