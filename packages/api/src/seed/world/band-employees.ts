import type { SizeBand } from '@uniongraph/schema/codes/size-band';
import type { RandomStream } from '../random/random-stream.js';

/** Bounds within which head-counts are made up, and how strongly they lean to the lower one. */
export const bandShapes: Readonly<Record<SizeBand, { low: number; high: number; draws: number }>> = {
  FROM_1_TO_24: { low: 2, high: 24, draws: 3 },
  FROM_25_TO_49: { low: 25, high: 49, draws: 1 },
  FROM_50_TO_99: { low: 50, high: 99, draws: 2 },
  FROM_100_TO_499: { low: 100, high: 499, draws: 3 },
  FROM_500_TO_999: { low: 500, high: 999, draws: 2 },
  FROM_1000: { low: 1000, high: 2999, draws: 3 },
};

export function drawEmployees(stream: RandomStream, band: SizeBand): number {
  const { low, high, draws } = bandShapes[band];
  return stream.skewed(low, high, draws);
}
