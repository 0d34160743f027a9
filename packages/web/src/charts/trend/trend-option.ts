import type { EChartsCoreOption } from 'echarts/core';
import type { Locale } from '../../i18n/locale.js';
import { formatCompact } from '../../lib/format-compact.js';
import { formatValue, type Unit } from '../../lib/format-value.js';
import type { ChartPalette } from '../echarts/chart-palette.js';
import { tooltipHtml } from '../echarts/tooltip-html.js';
import { labelPlace } from './label-place.js';
import { rateScale } from './rate-scale.js';
import type { TrendPoint, TrendState } from './trend-state.js';
import { trendText } from './trend-text.js';

interface TrendLook {
  state: TrendState;
  unit: Unit;
  palette: ChartPalette;
  locale: Locale;
  /** A phone has room for the ends and the chosen period only; the others are read by touch or in the table. */
  isNarrow: boolean;
}

/** One series a stretch, so that the line stops at a break; a dashed upright marks the break itself. */
export function trendOption({ state, unit, palette, locale, isNarrow }: TrendLook): EChartsCoreOption {
  const { points, segmentCount } = state;
  const scale = unit === 'PERCENT' ? rateScale(points.flatMap(({ value }) => value ?? [])) : undefined;
  const axisDigits = scale && scale.interval < 0.01 ? 1 : 0;
  const axisText = (value: number) =>
    scale ? formatValue(value, { unit, decimals: axisDigits }, locale) : formatCompact(value, unit, locale, 0);
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
      ...scale,
      axisLabel: { formatter: axisText },
    },
    series: Array.from({ length: segmentCount }, (_, segment) => ({
      type: 'line',
      color: palette.main,
      lineStyle: { width: 2.5 },
      data: points.map((point, index) => (point.segment === segment ? dotOf(points, index, palette) : null)),
      label: {
        show: true,
        color: palette.text,
        textBorderColor: palette.surface,
        textBorderWidth: 3,
        fontSize: 13,
        formatter: ({ dataIndex }: { dataIndex: number }) =>
          isNarrow && !isKeyPoint(points, dataIndex) ? '' : (points[dataIndex]?.label ?? ''),
      },
      labelLayout: { hideOverlap: true },
      markLine: segment === 0 ? breakMarks(points, palette, trendText[locale].breakMark) : undefined,
    })),
  };
}

/** A ring for provisional and estimated values, a diamond at a break, a larger dot for the chosen period. */
function dotOf(points: readonly TrendPoint[], index: number, palette: ChartPalette) {
  const { value, status, isCurrent, segment } = points[index] as TrendPoint;
  const neighbour = (offset: number) => {
    const other = points[index + offset];
    return other?.segment === segment ? other.value : null;
  };
  const isFirm = status === 'NORMAL' || status === 'BREAK';
  return {
    value,
    label: value === null ? undefined : labelLook(labelPlace(neighbour(-1), value, neighbour(1))),
    symbol: status === 'BREAK' ? 'diamond' : 'circle',
    symbolSize: isCurrent ? 13 : status === 'BREAK' ? 12 : 8,
    itemStyle: isFirm ? { color: palette.main } : { color: palette.surface, borderColor: palette.main, borderWidth: 2 },
  };
}

/** On a slope the label stands over the dot, but ends (or begins) there, so that the line leaves it alone. */
function labelLook(place: ReturnType<typeof labelPlace>) {
  if (place === 'left') return { position: 'top', align: 'right', offset: [4, 0] };
  if (place === 'right') return { position: 'top', align: 'left', offset: [-4, 0] };
  return { position: place };
}

/** The chosen period and the first and last that have a value. */
function isKeyPoint(points: readonly TrendPoint[], index: number): boolean {
  const known = (point: TrendPoint) => point.value !== null;
  const isEnd = index === points.findIndex(known) || index === points.findLastIndex(known);
  return isEnd || points[index]?.isCurrent === true;
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
