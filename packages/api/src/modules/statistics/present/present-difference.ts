import type { Indicator } from '../define-indicator.js';
import type { SourceDifferenceType } from '../types/source-difference.type.js';
import { toDecimal } from '../values/decimal.js';
import { formatChange } from '../values/format-value.js';
import { dividedBy, minus, type Rational } from '../values/rational.js';

/** How far a value is from the one that all are compared with. */
export function presentDifference(
  indicator: Indicator,
  value: Rational | null,
  first: Rational | null,
): SourceDifferenceType {
  if (value === null || first === null) return { absolute: null, relative: null, formatted: null };
  const absolute = minus(value, first);
  const relative = dividedBy(absolute, first);
  return {
    absolute: toDecimal(absolute),
    relative: relative && toDecimal(relative),
    formatted: formatChange(indicator, absolute),
  };
}
