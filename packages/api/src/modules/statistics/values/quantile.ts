import type { Rational } from './rational.js';

/**
 * The value below which a part of the values lies: linear between the two nearest, counted from the first to the last
 * (Hyndman–Fan type 7, QUARTILE.INC of spreadsheets), exact. `sorted` ascends and holds at least one.
 */
export function quantile(sorted: readonly Rational[], part: { n: number; d: number }): Rational {
  const place = (sorted.length - 1) * part.n;
  const before = Math.floor(place / part.d);
  const low = sorted[before] as Rational;
  const high = sorted[before + 1] ?? low;
  const [n, d] = [BigInt(place % part.d), BigInt(part.d)];
  // low + (high − low) × n/d
  return { n: low.n * high.d * (d - n) + high.n * low.d * n, d: low.d * high.d * d };
}
