import type { ChartPalette } from './chart-palette.js';

/** Names to the left of bars, figures to the right of them, in a column where no bar runs under them. */
export function wordsAxis(data: string[], palette: ChartPalette, position: 'left' | 'right') {
  return {
    type: 'category',
    inverse: true,
    position,
    data,
    triggerEvent: true,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: palette.text, fontSize: 13, interval: 0 },
  };
}
