/**
 * Splits a whole total by whole weights so that the parts add up to it exactly (domain.md §4.5): the whole parts of
 * total·wᵢ/Σw, then one more for the largest remainders, equal ones in the order given (sort by code before).
 * No part exceeds its weight while total ≤ Σw.
 */
export function largestRemainder(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  if (sum === 0n) {
    if (total === 0) return weights.map(() => 0);
    throw new RangeError(`cannot split ${total} by weights that are all 0`);
  }
  const shares = weights.map((weight, index) => {
    const product = BigInt(total) * BigInt(weight);
    return { index, part: Number(product / sum), remainder: product % sum };
  });
  let rest = total - shares.reduce((all, share) => all + share.part, 0);
  const parts = shares.map((share) => share.part);
  for (const share of shares.toSorted((a, b) => compare(b.remainder, a.remainder) || a.index - b.index)) {
    if (rest === 0) break;
    parts[share.index]! += 1;
    rest -= 1;
  }
  return parts;
}

const compare = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0);
