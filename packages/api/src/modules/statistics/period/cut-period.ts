import type { Period } from './period.js';

/** The part of a period up to a day; the period itself where it ends by then. What is no calendar period is named by its two days. */
export function cutPeriod(period: Period, until: string): Period {
  if (period.endOn <= until || period.startOn > until) return period;
  const code = period.startOn === until ? until : `${period.startOn}..${until}`;
  return { ...period, code, endOn: until };
}
