import { toNumber } from '../../lib/to-number.js';
import type { ChartValue } from '../chart-value.js';

/** Number of the stretch each period lies on: a new one starts at a break and after a period without a value. */
export function splitAtBreaks(periods: readonly { value: ChartValue }[]): number[] {
  let segment = 0;
  let wasKnown = false;
  let wasAny = false;
  return periods.map(({ value }) => {
    const isKnown = toNumber(value.value) !== null;
    if (isKnown && wasAny && (!wasKnown || value.status === 'BREAK')) segment += 1;
    wasKnown = isKnown;
    wasAny ||= isKnown;
    return segment;
  });
}
