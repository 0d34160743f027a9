import { daysInMonth } from './days-in-month.js';

/** Whether the text is a day of the calendar as `2024-12-31`, from the year 1000 on. */
export function isCalendarDate(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const day = Number(text.slice(8));
  return day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}
