import { expect, it } from '@jest/globals';
import { isCalendarDate } from './is-calendar-date.js';

it.each(['2024-12-31', '2024-02-29', '1000-01-01'])('%s is a day', (text) => {
  expect(isCalendarDate(text)).toBe(true);
});

it.each(['2026-02-30', '2023-02-29', '0999-12-31', '2024-1-1', '2024-12', '2024-12-31T00:00'])('%s is none', (text) => {
  expect(isCalendarDate(text)).toBe(false);
});
