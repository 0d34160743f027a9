import type { EChartsCoreOption } from 'echarts/core';
import type { Locale } from '../../i18n/locale.js';
import { formatCompact } from '../../lib/format-compact.js';
import type { Unit } from '../../lib/format-value.js';
import type { ChartPalette } from '../echarts/chart-palette.js';
import { tooltipHtml } from '../echarts/tooltip-html.js';
import type { TrendPoint, TrendState } from './trend-state.js';
import { trendText } from './trend-text.js';

/** One series a stretch, so that the line stops at a break; a dashed upright marks the break itself. */
export function trendOption(state: TrendState, unit: Unit, palette: ChartPalette, locale: Locale): EChartsCoreOption {
  const { points, segmentCount } = state;
  return {
    animationDuration: 300,
    grid: { left: 4, right: 30, top: 34, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      trigger: 'axis',
      confine: true,
      formatter: (hits: { dataIndex: number }[]) => tooltipHtml(points[hits[0]?.dataIndex ?? 0]?.lines ?? []),
    },
    xAxis: {
      type: 'category',
      data: points.map((point) => point.name),
      axisLabel: { fontSize: 13, hideOverlap: true },
      boundaryGap: true,
      triggerEvent: true,
    },
    yAxis: {
      type: 'value',
      scale: true,
      minInterval: unit === 'COUNT' ? 1 : 0,
      splitNumber: 4,
      axisLabel: { formatter: (value: number) => formatCompact(value, unit, locale, 0) },
    },
    series: Array.from({ length: segmentCount }, (_, segment) => ({
      type: 'line',
      color: palette.main,
      lineStyle: { width: 2.5 },
      data: points.map((point) => (point.segment === segment ? dotOf(point, palette) : null)),
      label: {
        show: true,
        color: palette.text,
        textBorderColor: palette.surface,
        textBorderWidth: 3,
        fontSize: 13,
        formatter: ({ dataIndex }: { dataIndex: number }) => points[dataIndex]?.label ?? '',
      },
      labelLayout: { hideOverlap: true },
      markLine: segment === 0 ? breakMarks(points, palette, trendText[locale].breakMark) : undefined,
    })),
  };
}

/** A ring for provisional and estimated values, a diamond at a break, a larger dot for the chosen period. */
function dotOf({ value, status, isCurrent }: TrendPoint, palette: ChartPalette) {
  const isFirm = status === 'NORMAL' || status === 'BREAK';
  return {
    value,
    symbol: status === 'BREAK' ? 'diamond' : 'circle',
    symbolSize: isCurrent ? 13 : status === 'BREAK' ? 12 : 8,
    itemStyle: isFirm ? { color: palette.main } : { color: palette.surface, borderColor: palette.main, borderWidth: 2 },
  };
}

function breakMarks(points: readonly TrendPoint[], palette: ChartPalette, label: string) {
  const broken = points.filter((point) => point.status === 'BREAK');
  if (broken.length === 0) return undefined;
  return {
    silent: true,
    symbol: 'none',
    animation: false,
    lineStyle: { color: palette.accent, type: 'dashed' },
    label: { formatter: label, color: palette.accent, position: 'end', fontSize: 12 },
    data: broken.map((point) => ({ xAxis: point.name })),
  };
}
