import { isCalendarDate } from '../../../shared/calendar/is-calendar-date.js';
import { type Grain, monthsOf, type Period } from './period.js';
import { PeriodFault } from './period-fault.js';
import { periodOf, periodsBetween } from './periods-between.js';
import { absolutePeriod, relativeForms } from './relative-period.js';

/** What a period expression means: its whole span, and the single periods it is made of. */
export interface PeriodExpression {
  text: string;
  whole: Period;
  periods: Period[];
}

/** More single periods than this are refused. */
export const periodLimit = 400;

const forms = `2024, 2024-H1, 2024-Q3, 2024-09, 2024-09-30, 2019..2024, 2019..2024/HALF_YEAR, ${relativeForms}`;

const malformed = (text: string) =>
  new PeriodFault(`无法识别时期“${text}”，应写作：${forms}`, `"${text}" is no period; write one like ${forms}`);

function parseSingle(text: string): Period | undefined {
  const match = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(text);
  if (match) {
    const [, year, half, quarter, month] = match;
    if (Number(year) < 1900 || Number(year) > 2999) return undefined;
    if (half) return periodOf('HALF_YEAR', `${year}-${half === '1' ? '01' : '07'}-01`);
    if (quarter) return periodOf('QUARTER', `${year}-${String(Number(quarter) * 3).padStart(2, '0')}-01`);
    if (month) return periodOf('MONTH', `${year}-${month}-01`);
    return periodOf('YEAR', `${year}-01-01`);
  }
  if (isCalendarDate(text) && text >= '1900-01-01' && text <= '2999-12-31') return periodOf('DAY', text);
  return undefined;
}

/**
 * Reads a period: a year, half-year, quarter, month or day, or a range `from..to`, whose grain is that of its ends or
 * the one after the slash, or a keyword that is relative to today. Throws a PeriodFault that says what would be right.
 */
export function parsePeriod(text: string, today: string): PeriodExpression {
  const [span, grainText, ...more] = absolutePeriod(text, today).split('/');
  const [fromText, toText, ...beyond] = (span ?? '').split('..');
  if (more.length > 0 || beyond.length > 0 || !fromText) throw malformed(text);
  const from = parseSingle(fromText);
  if (!from) throw malformed(text);
  if (toText === undefined) {
    if (grainText === undefined) return { text, whole: from, periods: [from] };
    return range(text, from.startOn, from.endOn, parseGrain(grainText), from);
  }
  const to = parseSingle(toText);
  if (!to) throw malformed(text);
  if (from.grain !== to.grain) {
    throw new PeriodFault(
      `范围“${span}”两端的粒度不同，应一致，例如 2019..2024`,
      `the ends of "${span}" differ in grain; use the same on both, such as 2019..2024`,
    );
  }
  if (to.endOn < from.startOn) {
    throw new PeriodFault(`范围“${span}”的终点早于起点`, `the range "${span}" ends before it begins`);
  }
  const whole: Period = { code: span as string, grain: from.grain, startOn: from.startOn, endOn: to.endOn };
  return range(text, from.startOn, to.endOn, grainText === undefined ? from.grain : parseGrain(grainText), whole);
}

function parseGrain(text: string): Grain {
  if (text in monthsOf) return text as Grain;
  throw new PeriodFault(
    `无法识别粒度“${text}”，应为 ${Object.keys(monthsOf).join('、')}`,
    `"${text}" is no grain; use ${Object.keys(monthsOf).join(', ')}`,
  );
}

function range(text: string, startOn: string, endOn: string, grain: Grain, whole: Period): PeriodExpression {
  const periods = periodsBetween(grain, startOn, endOn, periodLimit);
  if (periods.length === 0) {
    throw new PeriodFault(
      `“${text}”内没有完整的${grain}时期，请加长范围或用更细的粒度`,
      `"${text}" holds no whole ${grain} period; lengthen the range or use a finer grain`,
    );
  }
  if (periods.length > periodLimit) {
    throw new PeriodFault(
      `“${text}”超过 ${periodLimit} 个时期，请缩短范围或用更粗的粒度`,
      `"${text}" has more than ${periodLimit} periods; shorten the range or use a coarser grain`,
    );
  }
  return { text, whole, periods };
}
