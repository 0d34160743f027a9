import { daysInMonth } from '../../../shared/calendar/days-in-month.js';

/** Calendar arithmetic on ISO dates, free of time zones. Months count from year 0. */

export const monthIndex = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

const pad = (value: number, width: number) => String(value).padStart(width, '0');

export const firstOfMonth = (index: number): string =>
  `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}-01`;

export const lastOfMonth = (index: number): string =>
  firstOfMonth(index).slice(0, 8) + daysInMonth(Math.floor(index / 12), (index % 12) + 1);

/** Moves a date by months; the last day of a month stays a last day, others are kept or cut to the month's length. */
export function addMonths(date: string, months: number): string {
  const index = monthIndex(date);
  const last = lastOfMonth(index + months);
  if (date === lastOfMonth(index)) return last;
  const kept = last.slice(0, 8) + date.slice(8);
  if (kept < last) return kept;
  return last;
}
