import type { LinearRow } from './linear-row.js';

/** What an unknown count can be: from `low` to `high`, without an upper end when `high` is null. */
export interface Interval {
  low: bigint;
  high: bigint | null;
}

const floored = (a: bigint, b: bigint) => (a % b !== 0n && a < 0n !== b < 0n ? a / b - 1n : a / b);

/** Narrows the intervals of counts by the rows until nothing moves: in each row, one unknown is what the others leave it. */
export function narrow(rows: readonly LinearRow[], unknowns: number): Interval[] {
  const intervals = Array.from({ length: unknowns }, (): Interval => ({ low: 0n, high: null }));
  const rowsOf = new Map<number, number[]>();
  rows.forEach((row, index) => {
    for (const unknown of row.terms.keys()) rowsOf.set(unknown, [...(rowsOf.get(unknown) ?? []), index]);
  });
  const queue = new Set(rows.keys());
  for (const index of queue) {
    queue.delete(index);
    for (const unknown of narrowRow(rows[index]!, intervals))
      for (const other of rowsOf.get(unknown)!) queue.add(other);
  }
  return intervals;
}

/** Narrows every unknown of one row and returns those that moved. */
function narrowRow(row: LinearRow, intervals: Interval[]): number[] {
  const least = sumOf(row, intervals, 'LEAST');
  const most = sumOf(row, intervals, 'MOST');
  const moved: number[] = [];
  for (const [unknown, c] of row.terms) {
    const interval = intervals[unknown]!;
    const [own, ownMost] = c > 0n ? [interval.low, interval.high] : [interval.high, interval.low];
    // c × unknown ≤ constant − the least of the others, and ≥ constant − their most.
    const above = rest(row.constant, least, own === null ? null : c * own);
    const below = rest(row.constant, most, ownMost === null ? null : c * ownMost);
    const [upper, lower] = c > 0n ? [above, below] : [below, above];
    const high = upper === null ? null : floored(upper, c);
    const low = lower === null ? null : -floored(-lower, c);
    if (high !== null && (interval.high === null || high < interval.high)) {
      interval.high = high;
      moved.push(unknown);
    }
    if (low !== null && low > interval.low) {
      interval.low = low;
      moved.push(unknown);
    }
    if (moved.at(-1) === unknown) return moved;
  }
  return moved;
}

interface Sum {
  finite: bigint;
  infinite: number;
}

function sumOf(row: LinearRow, intervals: Interval[], end: 'LEAST' | 'MOST'): Sum {
  const sum: Sum = { finite: 0n, infinite: 0 };
  for (const [unknown, c] of row.terms) {
    const interval = intervals[unknown]!;
    const value = c > 0n === (end === 'LEAST') ? interval.low : interval.high;
    if (value === null) sum.infinite += 1;
    else sum.finite += c * value;
  }
  return sum;
}

/** constant − the sum of all unknowns but one; null when that is without end. */
function rest(constant: bigint, sum: Sum, own: bigint | null): bigint | null {
  if (sum.infinite - (own === null ? 1 : 0) > 0) return null;
  return constant - (sum.finite - (own ?? 0n));
}
