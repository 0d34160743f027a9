import type { EChartsType } from 'echarts/core';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { ChartPoint } from '../chart-value.js';

interface PointKeys {
  points: readonly ChartPoint[];
  chart: RefObject<EChartsType | null>;
  seriesOf?: ((index: number) => number) | undefined;
  onOpen(index: number): void;
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Arrow keys, Home and End move over the points of a chart, Enter opens the point's page. */
export function usePointKeys({ points, chart, seriesOf = () => 0, onOpen }: PointKeys) {
  const [index, setIndex] = useState(-1);
  const show = (next: number) => {
    const target = { seriesIndex: seriesOf(next), dataIndex: next };
    chart.current?.dispatchAction({ type: 'downplay' });
    chart.current?.dispatchAction({ type: 'highlight', ...target });
    chart.current?.dispatchAction({ type: 'showTip', ...target });
    setIndex(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = points.length - 1;
    const step = steps[event.key];
    if (step) show(Math.min(last, Math.max(0, index + step)));
    else if (event.key === 'Home') show(0);
    else if (event.key === 'End') show(last);
    else if (event.key === 'Enter' && index >= 0) onOpen(index);
    else return;
    event.preventDefault();
  };
  const onBlur = () => {
    chart.current?.dispatchAction({ type: 'downplay' });
    chart.current?.dispatchAction({ type: 'hideTip' });
    setIndex(-1);
  };
  return { onKeyDown, onBlur, spoken: points[index]?.lines.join(' · ') ?? '' };
}
