import { countsOverSpan } from '../catalogue/indicator-dimensions.js';
import { parsePeriod } from '../period/parse-period.js';
import { PeriodFault } from '../period/period-fault.js';
import { shiftPeriod } from '../period/periods-between.js';
import { presentPeriod } from '../present/present-period.js';
import { isRunning, likeDay } from '../question/like-day.js';
import { earlier } from '../question/time-frame.js';
import type { ChangeType } from '../types/change.type.js';
import type { TargetType } from '../types/target.type.js';
import { toDecimal } from '../values/decimal.js';
import { formatChange } from '../values/format-value.js';
import { dividedBy, minus, timesHundred } from '../values/rational.js';
import { isRest, memberOf, totalOver } from './answer-row.js';
import { breaksWithin, type Observation, observe } from './observation.js';
import { presentTarget } from './present-target.js';
import type { StatisticsAnswer } from './statistics-answer.js';

/**
 * The change of a value against `months` before its own period, while that runs against the like part of the earlier one; a
 * break in between makes the two incomparable.
 */
export function changeOf(answer: StatisticsAnswer, now: Observation, months: number): ChangeType {
  const { indicator } = now;
  const { today } = answer.question;
  const until = isRunning(shiftPeriod(now.row.period, now.frame.months), today) ? likeDay(today, months) : null;
  const before = observe(answer, indicator, now.row, earlier(now.frame, months), until ?? today);
  // A flow that began before the break is of both definitions; a stock is of the one on its day.
  const since = countsOverSpan(indicator) ? before.period.startOn : before.period.endOn;
  const breaks = breaksWithin(answer, indicator, since, now.period.endOn);
  const comparability = {
    comparable: breaks.length === 0,
    breaks,
    comparedWith: presentPeriod(before.period, now.frame.window),
    comparedValue: before.value && toDecimal(before.value),
    note: until && `本期尚未结束，与上期同一天（${until}）止相比。`,
    noteEn: until && `The period still runs: compared with the earlier one up to the like day, ${until}.`,
  };
  if (now.value === null || before.value === null)
    return { absolute: null, relative: null, percentagePoints: null, formatted: null, ...comparability };
  const absolute = minus(now.value, before.value);
  const isRate = indicator.unit === 'PERCENT';
  const relative = isRate ? null : dividedBy(absolute, before.value);
  return {
    absolute: toDecimal(absolute),
    relative: relative && toDecimal(relative),
    percentagePoints: isRate ? toDecimal(timesHundred(absolute)) : null,
    formatted: formatChange(indicator, absolute),
    ...comparability,
  };
}

/** The area whose figures and targets fit a row; null for rows that are split by anything but area, source or period, or sum over some areas only. */
export function comparedArea(answer: StatisticsAnswer, { row }: Observation): string | null {
  const { question } = answer;
  const split = question.by.some(
    (dimension) => !['AREA', 'PERIOD', 'SOURCE'].includes(dimension) && !totalOver(row).includes(dimension),
  );
  if (split || question.under || question.condition !== null || row.at.AREA === null || isRest(row)) return null;
  return memberOf(row, 'AREA') ?? (question.areas ? null : question.area.code);
}

/** The target of the same period; of a stock or rate also that of another period which ends on the same day. */
export function targetOf(answer: StatisticsAnswer, observation: Observation): TargetType | null {
  const area = comparedArea(answer, observation);
  const { indicator, period } = observation;
  const ofArea = answer.comparisons.targets.filter(
    (each) => each.areaCode === area && each.indicatorKey === indicator.key,
  );
  const target =
    ofArea.find((each) => each.period === period.code) ??
    (countsOverSpan(indicator) ? undefined : ofArea.find((each) => endOf(each.period) === period.endOn));
  return target ? presentTarget(target, observation.value) : null;
}

/** Null for a text that is no period: a target is data. */
function endOf(text: string): string | null {
  try {
    return parsePeriod(text, '9999-12-31').whole.endOn;
  } catch (fault) {
    if (fault instanceof PeriodFault) return null;
    throw fault;
  }
}
