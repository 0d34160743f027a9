import { addMonths, lastOfMonth, monthIndex } from '../period/calendar.js';

/**
 * A report holds for the year after its day, as an annual figure does in DHIS2 (features.md §1a.9): the day after which one must have come
 * for a value on `day` not to be carried over. Within a month the whole month of a year ago still counts.
 */
export function validSince(day: string): string {
  const index = monthIndex(day);
  return day === lastOfMonth(index) ? addMonths(day, -12) : lastOfMonth(index - 13);
}
