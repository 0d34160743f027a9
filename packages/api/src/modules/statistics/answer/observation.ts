import type { DataSource } from '@uniongraph/schema/codes/data-source';
import type { ObservationStatus } from '@uniongraph/schema/codes/observation-status';
import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { provenanceOfWeight } from '../cube/provenance-weight.js';
import type { Indicator } from '../define-indicator.js';
import type { Period } from '../period/period.js';
import { shiftPeriod } from '../period/periods-between.js';
import { dayBefore } from '../question/plan-cubes.js';
import { sourceOf } from '../question/source-of.js';
import { type Rational, ratio } from '../values/rational.js';
import type { SeriesBreakRow } from './answer-context.js';
import { type AnswerRow, memberOf } from './answer-row.js';
import type { StatisticsAnswer } from './statistics-answer.js';
import { termValue } from './term-value.js';

/** One value with everything needed to defend it. */
export interface Observation {
  indicator: Indicator;
  row: AnswerRow;
  /** How far before the row's own period, in months. */
  months: number;
  period: Period;
  value: Rational | null;
  numerator: bigint | null;
  denominator: bigint | null;
  status: ObservationStatus;
  source: DataSource | null;
  provenance: Provenance;
  seriesBreak: SeriesBreakRow | undefined;
}

/** The break of a series within a span of days, the later one if several. */
export const breakWithin = (answer: StatisticsAnswer, indicator: Indicator, after: string, until: string) =>
  answer.context.breaks.findLast(
    (each) => each.indicatorKey === indicator.key && each.effectiveOn > after && each.effectiveOn <= until,
  );

function statusOf(
  answer: StatisticsAnswer,
  period: Period,
  value: Rational | null,
  broken: boolean,
): ObservationStatus {
  if (value === null) return 'MISSING';
  if (broken) return 'BREAK';
  const { closedThrough } = answer.context;
  return closedThrough !== null && period.endOn <= closedThrough ? 'NORMAL' : 'PROVISIONAL';
}

/** Computes an indicator for a row, at the row's period moved back by `months`. */
export function observe(answer: StatisticsAnswer, indicator: Indicator, row: AnswerRow, months = 0): Observation {
  const { question } = answer;
  const period = shiftPeriod(row.period, months);
  const numerator = termValue(answer, indicator, indicator.numerator, row.at, period);
  const denominator = indicator.denominator
    ? termValue(answer, indicator, indicator.denominator, row.at, period)
    : null;
  const value = quotient(numerator.sum, denominator ? denominator.sum : 1n);
  const seriesBreak = breakWithin(answer, indicator, dayBefore(period), period.endOn);
  return {
    indicator,
    row,
    months,
    period,
    value,
    numerator: numerator.sum,
    denominator: denominator ? denominator.sum : null,
    status: statusOf(answer, period, value, seriesBreak !== undefined),
    source: (memberOf(row, 'SOURCE') as DataSource | null) ?? sourceOf(question, indicator, indicator.numerator.fact),
    provenance: provenanceOfWeight(Math.max(numerator.provenance, denominator?.provenance ?? 0)),
    seriesBreak,
  };
}

function quotient(numerator: bigint | null, denominator: bigint | null): Rational | null {
  if (numerator === null || denominator === null) return null;
  return ratio(numerator, denominator);
}
