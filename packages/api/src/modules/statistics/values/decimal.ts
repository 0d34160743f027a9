import type { Rational } from './rational.js';

/** Rounds half away from zero to `digits` decimals, as office software does. */
export function toFixed({ n, d }: Rational, digits: number): string {
  const negative = n < 0n;
  const scaled = (negative ? -n : n) * 10n ** BigInt(digits);
  const rounded = (scaled * 2n + d) / (d * 2n);
  const text = rounded.toString().padStart(digits + 1, '0');
  const point = text.length - digits;
  const body = digits === 0 ? text : `${text.slice(0, point)}.${text.slice(point)}`;
  return negative && rounded !== 0n ? `-${body}` : body;
}

/** The decimal to ten places without trailing zeros: 0.93, not 0.9300000000. */
export function toDecimal(value: Rational): string {
  const text = toFixed(value, 10);
  return text.replace(/0+$/, '').replace(/\.$/, '');
}

/** 856000 → 856,000. */
export function grouped(text: string): string {
  const [integer = '', fraction] = text.split('.');
  const head = integer.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? head : `${head}.${fraction}`;
}
