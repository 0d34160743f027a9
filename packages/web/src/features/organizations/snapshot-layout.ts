import type { SnapshotSeries } from './snapshot-series.js';

export interface PlacedPoint {
  asOf: string;
  value: number;
  x: number;
  y: number;
}

export interface SnapshotLayout {
  width: number;
  height: number;
  lines: { source: SnapshotSeries['source']; points: PlacedPoint[] }[];
  dates: { asOf: string; x: number }[];
  levels: { value: number; y: number }[];
}

const size = { height: 210, left: 60, right: 32, top: 14, bottom: 28 };

/** Places points by their true dates in a drawing of the given width; the scale begins at zero, so that heights compare as the numbers do. */
export function snapshotLayout(series: readonly SnapshotSeries[], width: number): SnapshotLayout {
  const points = series.flatMap((line) => line.points);
  const times = points.map(({ asOf }) => Date.parse(asOf));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const top = niceCeiling(Math.max(1, ...points.map(({ value }) => value)));
  const x = (asOf: string) => {
    const share = to === from ? 0.5 : (Date.parse(asOf) - from) / (to - from);
    return size.left + share * (width - size.left - size.right);
  };
  const y = (value: number) => size.height - size.bottom - (value / top) * (size.height - size.top - size.bottom);
  const dates = [...new Set(points.map(({ asOf }) => asOf))].sort();
  return {
    width,
    height: size.height,
    lines: series.map(({ source, points: own }) => ({
      source,
      points: own.map((point) => ({ ...point, x: x(point.asOf), y: y(point.value) })),
    })),
    dates: dates.map((asOf) => ({ asOf, x: x(asOf) })),
    levels: [0, top / 2, top].map((value) => ({ value, y: y(value) })),
  };
}

/** The next of 1, 2, 4, 5, 10 × a power of ten, so that half of it is a round number too. */
function niceCeiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 4, 5, 10].find((step) => step * power >= value) ?? 10) * power;
}
