import type { DecimalText } from './format-value.js';

/** For drawing and comparing only; what is printed comes from the text itself. */
export function toNumber(value: DecimalText): number | null {
  if (value === null || value === undefined || value === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}
