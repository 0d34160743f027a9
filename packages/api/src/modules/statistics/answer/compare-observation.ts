import type { ChangeType } from '../types/change.type.js';
import type { TargetType } from '../types/target.type.js';
import { toDecimal } from '../values/decimal.js';
import { formatChange } from '../values/format-value.js';
import { dividedBy, minus, parseDecimal } from '../values/rational.js';
import { memberOf, totalOver } from './answer-row.js';
import { breakWithin, type Observation, observe } from './observation.js';
import type { StatisticsAnswer } from './statistics-answer.js';

/** The change of a value against `months` before its own period; a break in between makes the two incomparable. */
export function changeOf(answer: StatisticsAnswer, now: Observation, months: number): ChangeType {
  const before = observe(answer, now.indicator, now.row, now.months + months);
  const comparable = breakWithin(answer, now.indicator, before.period.endOn, now.period.endOn) === undefined;
  if (now.value === null || before.value === null)
    return { absolute: null, relative: null, formatted: null, comparable };
  const absolute = minus(now.value, before.value);
  const relative = now.indicator.unit === 'PERCENT' ? null : dividedBy(absolute, before.value);
  return {
    absolute: toDecimal(absolute),
    relative: relative && toDecimal(relative),
    formatted: formatChange(now.indicator, absolute),
    comparable,
  };
}

/** The area whose figures and targets fit a row; null for rows that are split by anything but area, source or period. */
export function comparedArea(answer: StatisticsAnswer, { row }: Observation): string | null {
  const { question } = answer;
  const split = question.by.some(
    (dimension) => !['AREA', 'PERIOD', 'SOURCE'].includes(dimension) && !totalOver(row).includes(dimension),
  );
  if (split || question.filters.length > 0 || row.at.AREA === null) return null;
  return memberOf(row, 'AREA') ?? question.area.code;
}

export function targetOf(answer: StatisticsAnswer, observation: Observation): TargetType | null {
  const area = comparedArea(answer, observation);
  const target = answer.comparisons.targets.find(
    (each) =>
      each.areaCode === area &&
      each.indicatorKey === observation.indicator.key &&
      each.period === observation.period.code,
  );
  if (!target) return null;
  const value = parseDecimal(target.value);
  const attainment = observation.value && dividedBy(observation.value, value);
  return { value: toDecimal(value), attainment: attainment && toDecimal(attainment), provenance: target.provenance };
}
