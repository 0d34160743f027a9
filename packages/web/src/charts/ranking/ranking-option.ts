import type { EChartsCoreOption } from 'echarts/core';
import type { ChartPalette } from '../echarts/chart-palette.js';
import { tooltipHtml } from '../echarts/tooltip-html.js';
import { wordsAxis } from '../echarts/words-axis.js';
import type { RankingState } from './ranking-state.js';

/** Bars start at zero, whatever the values, so that their lengths can be compared. */
export function rankingOption(state: RankingState, palette: ChartPalette): EChartsCoreOption {
  const { bars, reference } = state;
  return {
    animationDuration: 300,
    grid: {
      left: 4,
      right: 4,
      top: reference ? 22 : 4,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      confine: true,
      formatter: (hits: { dataIndex: number }[]) => tooltipHtml(bars[hits[0]?.dataIndex ?? 0]?.lines ?? []),
    },
    xAxis: { type: 'value', min: 0, max: state.scaleEnd, show: false },
    yAxis: [
      wordsAxis(
        bars.map((bar) => bar.name),
        palette,
        'left',
      ),
      wordsAxis(
        bars.map((bar) => `${bar.label}${bar.isBelowWhole ? ' ▼' : ''}`),
        palette,
        'right',
      ),
    ],
    series: [
      {
        type: 'bar',
        barMaxWidth: 18,
        barCategoryGap: '30%',
        data: bars.map((bar) => ({
          value: bar.value,
          itemStyle: { color: bar.isBelowWhole ? palette.below : palette.main },
        })),
        markLine: reference
          ? {
              silent: true,
              symbol: 'none',
              animation: false,
              // Two digits, the library's own, would put 95.50 % at 96 %.
              precision: 10,
              lineStyle: { color: palette.text, type: 'dashed' },
              label: {
                formatter: `${reference.name} ${reference.label}`,
                color: palette.text,
                position: 'start',
                distance: 4,
              },
              data: [{ xAxis: reference.value }],
            }
          : undefined,
      },
    ],
  };
}
