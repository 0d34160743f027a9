import { addDays } from '../../../shared/calendar/add-days.js';
import { addMonths } from './calendar.js';
import { type Grain, monthsOf, type Period } from './period.js';
import { periodOf } from './periods-between.js';

/** The span over which a flow is counted, always up to its period's end. */
export type PeriodWindow = 'PERIOD' | 'YEAR_TO_DATE' | 'MOVING_3_MONTHS' | 'MOVING_12_MONTHS';

const movingMonths: Partial<Record<PeriodWindow, number>> = { MOVING_3_MONTHS: 3, MOVING_12_MONTHS: 12 };

/** The day after the one so many months before the end: a window of twelve months holds each day of the year once. */
function startOf({ startOn, endOn }: Period, window: PeriodWindow): string {
  const months = movingMonths[window];
  if (months) return addDays(addMonths(endOn, -months), 1);
  return window === 'YEAR_TO_DATE' ? `${endOn.slice(0, 4)}-01-01` : startOn;
}

/** The span of a window that ends with a period; named as a calendar period where it is one, else by its two days. */
export function windowPeriod(period: Period, window: PeriodWindow): Period {
  const { endOn } = period;
  const startOn = startOf(period, window);
  if (startOn === period.startOn) return period;
  const calendar = (Object.keys(monthsOf) as Grain[])
    .map((grain) => periodOf(grain, endOn))
    .find((each) => each.startOn === startOn && each.endOn === endOn);
  return calendar ?? { code: `${startOn}..${endOn}`, grain: period.grain, startOn, endOn };
}
