import { toNumber } from '../lib/to-number.js';
import type { ChartValue } from './chart-value.js';

/** Highest and lowest of what has a value; null when nothing has. The first of equals stands for them. */
export function extremes<Item extends { value: ChartValue }>(items: readonly Item[]) {
  const known = items.filter((item) => toNumber(item.value.value) !== null);
  const [first] = known;
  if (!first) return null;
  const number = (item: Item) => toNumber(item.value.value) ?? 0;
  return known.reduce(
    (found, item) => ({
      highest: number(item) > number(found.highest) ? item : found.highest,
      lowest: number(item) < number(found.lowest) ? item : found.lowest,
      known: found.known,
    }),
    { highest: first, lowest: first, known },
  );
}
