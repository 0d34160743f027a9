import { lazy, Suspense } from 'react';
import { LoadingState } from '../../ui/loading-state.js';
import type { EChartProps } from './echart.js';

const EChart = lazy(async () => ({ default: (await import('./echart.js')).EChart }));

/** The drawing library is a chunk of its own, fetched after the numbers are on the page. */
export function LazyEChart(props: EChartProps) {
  return (
    <Suspense fallback={<LoadingState height={props.height} />}>
      <EChart {...props} />
    </Suspense>
  );
}
