import { describe, expect, it } from '@jest/globals';
import { snapshotLayout } from './snapshot-layout.js';

describe('snapshotLayout', () => {
  it('places dates by time and values from zero', () => {
    const points = [
      { asOf: '2020-12-31', value: 0 },
      { asOf: '2021-12-31', value: 90 },
      { asOf: '2022-12-31', value: 180 },
    ];
    const { lines, levels, width } = snapshotLayout([{ source: 'ANNUAL_REPORT', points }], 500);
    const [first, middle, last] = lines[0]?.points ?? [];
    expect(first!.y).toBeGreaterThan(middle!.y);
    expect(first!.y - middle!.y).toBeCloseTo(middle!.y - last!.y);
    expect(middle!.x - first!.x).toBeCloseTo(last!.x - middle!.x);
    expect(last!.x).toBeLessThan(width);
    expect(levels.map(({ value }) => value)).toEqual([0, 100, 200]);
  });

  it('draws a single point in the middle, even a zero', () => {
    const { lines } = snapshotLayout([{ source: 'ANNUAL_REPORT', points: [{ asOf: '2022-12-31', value: 0 }] }], 500);
    expect(Number.isFinite(lines[0]?.points[0]?.x)).toBe(true);
    expect(Number.isFinite(lines[0]?.points[0]?.y)).toBe(true);
  });
});
