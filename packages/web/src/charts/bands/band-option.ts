import type { EChartsCoreOption } from 'echarts/core';
import type { ChartPalette } from '../echarts/chart-palette.js';
import { tooltipHtml } from '../echarts/tooltip-html.js';
import { wordsAxis } from '../echarts/words-axis.js';
import type { BandState } from './band-state.js';

/** Rates of the bands on a full scale: the empty part of the track is what has no union yet. */
export function bandOption({ bars }: BandState, palette: ChartPalette, isNarrow: boolean): EChartsCoreOption {
  return {
    animationDuration: 300,
    grid: { left: 4, right: 4, top: 4, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      confine: true,
      formatter: (hits: { dataIndex: number }[]) => tooltipHtml(bars[hits[0]?.dataIndex ?? 0]?.lines ?? []),
    },
    xAxis: { type: 'value', min: 0, max: 1, show: false },
    yAxis: [
      wordsAxis(
        bars.map((bar) => bar.name),
        palette,
        'left',
      ),
      wordsAxis(
        bars.map((bar) => (isNarrow ? bar.label : `${bar.label}  ${bar.parts}`)),
        palette,
        'right',
      ),
    ],
    series: [
      {
        type: 'bar',
        barMaxWidth: 20,
        color: palette.main,
        showBackground: true,
        backgroundStyle: { color: palette.line },
        data: bars.map((bar) => bar.value),
      },
    ],
  };
}
