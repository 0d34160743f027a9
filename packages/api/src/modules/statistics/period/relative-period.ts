import { addDays } from '../../../shared/calendar/add-days.js';
import { firstOfMonth, monthIndex } from './calendar.js';
import { type Grain, monthsOf } from './period.js';
import { PeriodFault } from './period-fault.js';
import { periodOf } from './periods-between.js';

/** Rolling keywords reach back at most so many periods. */
export const rollingLimit = 60;

/** Every form of keyword, for descriptions and messages. */
export const relativeForms =
  'TODAY, YESTERDAY, THIS_YEAR, LAST_YEAR, THIS_|LAST_ HALF_YEAR|QUARTER|MONTH, LAST_n_YEARS|HALF_YEARS|QUARTERS|MONTHS|DAYS, MONTHS_|QUARTERS_ THIS_YEAR|LAST_YEAR';

/** The calendar period `count` before the one that today lies in. */
function before(grain: Grain, count: number, today: string): string {
  if (grain === 'DAY') return addDays(today, -count);
  return periodOf(grain, firstOfMonth(monthIndex(today) - count * monthsOf[grain])).code;
}

/** The last `count` periods, ending with the one before today's: what still runs is never among them. */
function rolling(grain: Grain, count: number, keyword: string, today: string): string {
  if (count < 1 || count > rollingLimit) {
    throw new PeriodFault(
      `“${keyword}”中的个数应为1至${rollingLimit}`,
      `the number in "${keyword}" must be from 1 to ${rollingLimit}`,
    );
  }
  const to = before(grain, 1, today);
  return count === 1 ? to : `${before(grain, count, today)}..${to}`;
}

/**
 * The calendar expression that a keyword stands for on a day: LAST_12_MONTHS is 2024-06..2025-05 all through June 2025. A
 * grain behind the keyword stays; any other text is answered as it is. Keywords mean what they mean in DHIS2.
 */
export function absolutePeriod(text: string, today: string): string {
  const [keyword = '', ...grains] = text.split('/');
  const suffix = grains.map((grain) => `/${grain}`).join('');
  if (keyword === 'TODAY') return today + suffix;
  if (keyword === 'YESTERDAY') return addDays(today, -1) + suffix;
  const [, which, single] = /^(THIS|LAST)_(YEAR|HALF_YEAR|QUARTER|MONTH)$/.exec(keyword) ?? [];
  if (single) return before(single as Grain, which === 'THIS' ? 0 : 1, today) + suffix;
  const [, count, rolled] = /^LAST_(\d{1,4})_(YEAR|HALF_YEAR|QUARTER|MONTH|DAY)S$/.exec(keyword) ?? [];
  if (rolled) return rolling(rolled as Grain, Number(count), keyword, today) + suffix;
  const [, part, year] = /^(MONTH|QUARTER)S_(THIS|LAST)_YEAR$/.exec(keyword) ?? [];
  if (part && !suffix) return `${before('YEAR', year === 'THIS' ? 0 : 1, today)}/${part}`;
  return text;
}
