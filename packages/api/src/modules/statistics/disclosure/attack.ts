import { eliminate } from './eliminate.js';
import type { Equation } from './equations.js';
import type { LinearRow } from './linear-row.js';
import { narrow } from './narrow.js';

/** A cell that was withheld and yet is known to lie between `low` and `high`. */
export interface Finding {
  key: string;
  low: bigint;
  high: bigint;
}

/**
 * What anybody can work out who sees all that is published and knows how it adds up: every unpublished cell that is determined,
 * or known within an interval narrower than `width`. Determination is decided exactly (linear algebra over the rationals);
 * intervals are those that follow from counts not being negative, row by row.
 */
export function attack(
  equations: readonly Equation[],
  published: ReadonlyMap<string, number>,
  width: number,
): Finding[] {
  const unknowns = new Map<string, number>();
  const rows = equations.map(({ whole, parts }): LinearRow => {
    const row: LinearRow = { terms: new Map(), constant: 0n };
    const add = (key: string, sign: bigint) => {
      const value = published.get(key);
      if (value !== undefined) row.constant -= sign * BigInt(value);
      else {
        const unknown = unknowns.get(key) ?? unknowns.size;
        unknowns.set(key, unknown);
        row.terms.set(unknown, sign);
      }
    };
    add(whole, 1n);
    for (const part of parts) add(part, -1n);
    return row;
  });
  const intervals = narrow([...rows, ...eliminate(rows)], unknowns.size);
  return [...unknowns].flatMap(([key, unknown]) => {
    const { low, high } = intervals[unknown]!;
    return high !== null && high - low < BigInt(width) ? [{ key, low, high }] : [];
  });
}
