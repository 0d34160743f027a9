/** An exact quotient of two whole numbers, the denominator above zero. */
export interface Rational {
  n: bigint;
  d: bigint;
}

export const whole = (n: bigint): Rational => ({ n, d: 1n });

/** n ÷ d; null when there is nothing to divide by: no denominator, no rate. */
export const ratio = (n: bigint, d: bigint): Rational | null =>
  d === 0n ? null : d < 0n ? { n: -n, d: -d } : { n, d };

export const minus = (a: Rational, b: Rational): Rational => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });

export const timesHundred = ({ n, d }: Rational): Rational => ({ n: n * 100n, d });

export const dividedBy = (a: Rational, b: Rational): Rational | null => ratio(a.n * b.d, a.d * b.n);

export const compare = (a: Rational, b: Rational): number => {
  const difference = minus(a, b).n;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
};

/** Reads a decimal such as "85.6"; refuses anything else. */
export function parseDecimal(text: string): Rational {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new RangeError(`"${text}" is no decimal`);
  const [, sign, integer, fraction = ''] = match;
  const n = BigInt(`${integer}${fraction}`);
  return { n: sign ? -n : n, d: 10n ** BigInt(fraction.length) };
}
