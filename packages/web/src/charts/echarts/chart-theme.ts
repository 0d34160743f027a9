import type { ChartPalette } from './chart-palette.js';

/** ECharts theme: axes, texts and tooltip in the colours of the page. */
export function chartTheme(palette: ChartPalette): object {
  const axis = {
    axisLine: { lineStyle: { color: palette.line } },
    axisTick: { lineStyle: { color: palette.line } },
    axisLabel: { color: palette.muted },
    splitLine: { lineStyle: { color: palette.line } },
    nameTextStyle: { color: palette.muted },
  };
  return {
    color: [palette.main, palette.below, palette.accent],
    backgroundColor: 'transparent',
    textStyle: { color: palette.text, fontFamily: palette.font },
    categoryAxis: { ...axis, splitLine: { show: false } },
    valueAxis: axis,
    tooltip: {
      backgroundColor: palette.raised,
      borderColor: palette.line,
      textStyle: { color: palette.text, fontSize: 13 },
    },
  };
}
