import type { ObservationStatus } from '@uniongraph/schema/codes/observation-status';
import { type Observation, observe } from '../answer/observation.js';
import type { StatisticsAnswer } from '../answer/statistics-answer.js';
import { presentArea } from '../present/present-area.js';
import type { AreaRow } from '../question/area.js';
import { nationOf } from '../question/area.js';
import type { BenchmarkType } from '../types/benchmark.type.js';
import type { BenchmarkValueType } from '../types/benchmark-value.type.js';
import { toDecimal } from '../values/decimal.js';
import { formatValue } from '../values/format-value.js';
import { quantile } from '../values/quantile.js';
import { compare } from '../values/rational.js';
import { wholeNumber } from '../values/whole-number.js';
import type { BenchmarkSource } from './benchmark-source.js';
import { siblingAreas } from './sibling-areas.js';

/** Of fewer areas the quartiles would all but name their values. */
export const fewestSiblings = 5;

/** The same value of another area: the row's place among all other dimensions, at its time. */
function observeAt(answer: StatisticsAnswer, { indicator, row, frame }: Observation, area: AreaRow): Observation {
  const { AREA: _, ...place } = row.at;
  const at = answer.question.by.includes('AREA') ? { ...place, AREA: area.code } : place;
  return observe(answer, indicator, { at, period: row.period }, frame);
}

function aboveOf({ above }: BenchmarkSource, now: Observation, area: AreaRow | undefined): BenchmarkValueType | null {
  const answer = area && above.get(area.code);
  if (!answer) return null;
  const { value, numerator, denominator, statuses } = observeAt(answer, now, area);
  return {
    area: presentArea(area),
    value: value && toDecimal(value),
    numerator: wholeNumber(numerator),
    denominator: wholeNumber(denominator),
    formatted: value && formatValue(now.indicator, value),
    status: statuses[0],
  };
}

/** A value beside those of the area's siblings, of its parent and of the nation; no sibling is told from another. */
export function benchmarkOf(source: BenchmarkSource, area: AreaRow, now: Observation): BenchmarkType {
  const { reference } = source.siblings;
  const values = siblingAreas(reference, area, now.period)
    .flatMap((each) => observeAt(source.siblings, now, each).value ?? [])
    .sort(compare);
  const isEnough = values.length >= fewestSiblings;
  const quartile = (n: number) => (isEnough ? toDecimal(quantile(values, { n, d: 4 })) : null);
  const status: ObservationStatus = isEnough ? 'NORMAL' : values.length === 0 ? 'MISSING' : 'SUPPRESSED';
  const { value } = now;
  const ahead = value && values.filter((each) => compare(each, value) > 0).length;
  return {
    siblingCount: values.length,
    siblingLowerQuartile: quartile(1),
    siblingMedian: quartile(2),
    siblingUpperQuartile: quartile(3),
    position: isEnough && ahead !== null ? { position: ahead + 1, of: values.length } : null,
    status,
    note: isEnough ? null : `有数据的同级地区不足${fewestSiblings}个，不给出中位数和四分位数。`,
    noteEn: isEnough
      ? null
      : `Fewer than ${fewestSiblings} areas of the same parent have data: no median or quartiles.`,
    parent: aboveOf(source, now, reference.areas.get(area.parentCode ?? '')),
    nation: aboveOf(source, now, nationOf(reference)),
  };
}
