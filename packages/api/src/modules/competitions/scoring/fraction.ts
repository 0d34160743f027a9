/** An exact number; scores are rounded once, at the end. */
export interface Fraction {
  numerator: bigint;
  /** Above zero. */
  denominator: bigint;
}

export const fraction = (numerator: number | bigint, denominator: number | bigint = 1n): Fraction => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
});

export const plus = (one: Fraction, other: Fraction): Fraction => ({
  numerator: one.numerator * other.denominator + other.numerator * one.denominator,
  denominator: one.denominator * other.denominator,
});

/** The mean of values, each with its weight; the weights must not add up to zero. */
export function weightedMean(values: readonly { value: Fraction; weight: number }[]): Fraction {
  const whole = values.reduce((sum, { weight }) => sum + weight, 0);
  const { numerator, denominator } = values
    .map(({ value, weight }) => ({ ...value, numerator: value.numerator * BigInt(weight) }))
    .reduce(plus);
  return { numerator, denominator: denominator * BigInt(whole) };
}

/** Hundredths of a number that is not negative, half up. */
export function toHundredths({ numerator, denominator }: Fraction): number {
  return Number((numerator * 200n + denominator) / (denominator * 2n));
}
