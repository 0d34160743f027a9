import type { Observation } from '../answer/observation.js';
import type { Measure } from '../define-fact.js';
import { shiftPeriod } from '../period/periods-between.js';
import { balanceDay, dayBefore } from '../question/plan-cubes.js';

/** The days whose changes make a number: those up to one day, of a flow only those after another. */
export interface CountedDays {
  after: string | null;
  until: string;
}

/** Null where the period has not begun: then nothing is known of it. */
export function countedDays(
  { row, frame, period }: Observation,
  kind: Measure['kind'],
  today: string,
): CountedDays | null {
  const shifted = shiftPeriod(row.period, frame.months);
  if (shifted.startOn > today || period.startOn > today) return null;
  return { after: kind === 'FLOW' ? dayBefore(period) : null, until: balanceDay(shifted, today) };
}
