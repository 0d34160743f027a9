import type { Indicator } from '../define-indicator.js';
import { grouped, toFixed } from './decimal.js';
import { type Rational, timesHundred } from './rational.js';

/** How an indicator's value is printed in either language: 93.00% or 856,000. */
export function formatValue(indicator: Indicator, value: Rational): string {
  if (indicator.unit === 'PERCENT') return `${toFixed(timesHundred(value), indicator.decimals)}%`;
  return grouped(toFixed(value, indicator.decimals));
}

/** A change with its sign; of a rate in percentage points, without a unit. */
export function formatChange(indicator: Indicator, change: Rational): string {
  const shown = indicator.unit === 'PERCENT' ? timesHundred(change) : change;
  const text = grouped(toFixed(shown, indicator.decimals));
  return change.n > 0n ? `+${text}` : text;
}
