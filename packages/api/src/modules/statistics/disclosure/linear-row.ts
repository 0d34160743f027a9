/** Σ coefficient × unknown = constant, in whole numbers. */
export interface LinearRow {
  terms: Map<number, bigint>;
  constant: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

/** Removes the unknown `pivot` from `row` by means of `by`, in which it stands; exact, without fractions. */
export function without(row: LinearRow, pivot: number, by: LinearRow): LinearRow {
  const [a, b] = [row.terms.get(pivot)!, by.terms.get(pivot)!];
  const terms = new Map<number, bigint>();
  for (const [unknown, coefficient] of row.terms) terms.set(unknown, coefficient * b);
  for (const [unknown, coefficient] of by.terms) {
    const sum = (terms.get(unknown) ?? 0n) - coefficient * a;
    if (sum === 0n) terms.delete(unknown);
    else terms.set(unknown, sum);
  }
  let constant = row.constant * b - by.constant * a;
  let divisor = constant;
  for (const coefficient of terms.values()) {
    if (divisor === 1n) break;
    divisor = gcd(divisor, coefficient);
  }
  if (divisor < 0n) divisor = -divisor;
  if (divisor > 1n) {
    for (const [unknown, coefficient] of terms) terms.set(unknown, coefficient / divisor);
    constant /= divisor;
  }
  return { terms, constant };
}
