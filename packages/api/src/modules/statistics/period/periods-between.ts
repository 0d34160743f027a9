import { addDays } from '../../../shared/calendar/add-days.js';
import { addMonths, firstOfMonth, lastOfMonth, monthIndex } from './calendar.js';
import { type Grain, monthsOf, type Period } from './period.js';

/** Names the calendar period of a grain that begins in month `index`. */
function calendarPeriod(grain: Exclude<Grain, 'DAY'>, index: number): Period {
  const year = firstOfMonth(index).slice(0, 4);
  const month = index % 12;
  const code = {
    YEAR: year,
    HALF_YEAR: `${year}-H${month / 6 + 1}`,
    QUARTER: `${year}-Q${month / 3 + 1}`,
    MONTH: firstOfMonth(index).slice(0, 7),
  }[grain];
  return { code, grain, startOn: firstOfMonth(index), endOn: lastOfMonth(index + monthsOf[grain] - 1) };
}

/** The calendar period of a grain in which a day lies. */
export function periodOf(grain: Grain, date: string): Period {
  if (grain === 'DAY') return { code: date, grain, startOn: date, endOn: date };
  const index = monthIndex(date);
  return calendarPeriod(grain, index - (index % monthsOf[grain]));
}

/** All periods of a grain that lie within a span, at most `limit` + 1 of them. */
export function periodsBetween(grain: Grain, startOn: string, endOn: string, limit: number): Period[] {
  const periods: Period[] = [];
  for (let at = periodOf(grain, startOn); at.endOn <= endOn && periods.length <= limit; ) {
    if (at.startOn >= startOn) periods.push(at);
    at = periodOf(grain, addDays(at.endOn, 1));
  }
  return periods;
}

/** The same span `months` earlier. What is then no calendar period is named by its two days. */
export function shiftPeriod(period: Period, months: number): Period {
  if (months === 0) return period;
  const endOn = addMonths(period.endOn, -months);
  const startOn = period.startOn === period.endOn ? endOn : addMonths(period.startOn, -months);
  const calendar = periodOf(period.grain, endOn);
  if (calendar.startOn === startOn && calendar.endOn === endOn) return calendar;
  return { code: `${startOn}..${endOn}`, grain: period.grain, startOn, endOn };
}
