import { useMemo } from 'react';
import { useLocale } from '../../i18n/use-locale.js';
import type { Unit } from '../../lib/format-value.js';
import { useIsNarrow } from '../../lib/use-is-narrow.js';
import { useChartPalette } from '../echarts/chart-palette.js';
import { LazyEChart } from '../echarts/lazy-echart.js';
import { trendOption } from './trend-option.js';
import type { TrendState } from './trend-state.js';

export function TrendChart({ state, unit, title }: { state: TrendState; unit: Unit; title: string }) {
  const palette = useChartPalette();
  const { locale } = useLocale();
  const isNarrow = useIsNarrow();
  const option = useMemo(
    () => trendOption({ state, unit, palette, locale, isNarrow }),
    [state, unit, palette, locale, isNarrow],
  );
  return (
    <LazyEChart
      title={title}
      option={option}
      height={260}
      points={state.points}
      seriesOf={(index) => state.points[index]?.segment ?? 0}
    />
  );
}
