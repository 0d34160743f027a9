import type { Fact } from '../define-fact.js';
import type { Period } from '../period/period.js';
import { periodOf, periodsBetween } from '../period/periods-between.js';
import { type PeriodWindow, windowPeriod } from '../period/window-period.js';
import type { Sensitivity } from './sensitivity.js';

/** What one lattice counts: a stock at the end of a period, or what happened within it. */
export interface ReleasedSpan {
  kind: 'STOCK' | 'FLOW';
  period: Period;
}

export const spanKey = ({ period }: ReleasedSpan): string => period.code;

/** A span never holds more periods than this. */
const most = 2_400;

/**
 * The lattices whose sum a value over a period is, all of periods that are over; null where it is none: the middle of a
 * released period, days that begin or end within one, or a period that still runs.
 */
export function releasedSpans(
  { measures, sensitive }: Fact,
  period: Period,
  window: PeriodWindow,
  today: string,
): ReleasedSpan[] | null {
  const { unit, grain } = sensitive as Sensitivity;
  const kind = measures[unit]?.kind ?? 'STOCK';
  const span = kind === 'STOCK' ? periodOf(grain, period.endOn) : windowPeriod(period, window);
  if (span.endOn !== period.endOn || span.endOn >= today) return null;
  const periods = kind === 'STOCK' ? [span] : periodsBetween(grain, span.startOn, span.endOn, most);
  const isWhole = periods[0]?.startOn === span.startOn && periods.at(-1)?.endOn === span.endOn;
  return isWhole ? periods.map((each) => ({ kind, period: each })) : null;
}
