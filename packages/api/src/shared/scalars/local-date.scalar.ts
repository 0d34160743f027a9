import { isCalendarDate } from '../calendar/is-calendar-date.js';
import { textScalar } from './text-scalar.js';

export const LocalDateScalar = textScalar({
  name: 'LocalDate',
  description: '日期，形如 2024-12-31，不带时区。\nA calendar date such as 2024-12-31, without a time zone.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  expectedZh: '应为日历上有的日期，如2024-12-31',
  expectedEn: 'a date of the calendar is expected, such as 2024-12-31',
  read: (text) => (isCalendarDate(text) ? text : undefined),
});
