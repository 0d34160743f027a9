import type { DataSource } from '@uniongraph/schema/codes/data-source';
import type { ObservationStatus } from '@uniongraph/schema/codes/observation-status';
import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { isSensitive, termsOf } from '../catalogue/indicator-dimensions.js';
import { Rest } from '../cube/cube.js';
import { provenanceOfWeight } from '../cube/provenance-weight.js';
import type { Fact } from '../define-fact.js';
import type { Indicator, Term } from '../define-indicator.js';
import { rateIsShown } from '../disclosure/rate-is-shown.js';
import type { Withholding } from '../disclosure/withholding.js';
import { cutPeriod } from '../period/cut-period.js';
import type { Period } from '../period/period.js';
import { shiftPeriod } from '../period/periods-between.js';
import { windowPeriod } from '../period/window-period.js';
import type { AreaRow } from '../question/area.js';
import { dayBefore } from '../question/plan-cubes.js';
import { isPublished } from '../question/published-through.js';
import { sourceOf } from '../question/source-of.js';
import type { TimeFrame } from '../question/time-frame.js';
import { closedThrough, type SeriesBreakRow } from '../reference/reference.js';
import { isIncomplete } from '../reporting/is-incomplete.js';
import { reportingOf } from '../reporting/reporting-of.js';
import type { TermReporting } from '../reporting/term-reporting.js';
import { type Rational, ratio } from '../values/rational.js';
import { type AnswerRow, isUnallotted, memberOf } from './answer-row.js';
import { leftOutMembers } from './left-out-members.js';
import { type ReportingAreas, reportingAreas } from './reporting-areas.js';
import type { StatisticsAnswer } from './statistics-answer.js';
import { type TermValue, termValue } from './term-value.js';

/** One value with everything needed to defend it. */
export interface Observation {
  indicator: Indicator;
  row: AnswerRow;
  frame: TimeFrame;
  /** The day or span that it counts: the row's period moved back, of flows widened to the window. */
  period: Period;
  value: Rational | null;
  numerator: bigint | null;
  denominator: bigint | null;
  /** All that holds of it, the weightiest first; never empty. */
  statuses: readonly [ObservationStatus, ...ObservationStatus[]];
  source: DataSource | null;
  provenance: Provenance;
  /** Changes of the definition within the period, the earliest first. */
  breaks: SeriesBreakRow[];
  /** Of the fact that reports least; null where it is not known. */
  reporting: ReportingAreas | null;
  /** Who reported each part of it; empty where that was not asked or is not known. */
  reported: readonly TermReporting[];
  /** Why the value is not shown; null where it is, or where there is none. */
  withheld: Withholding | null;
}

/** The breaks of a series after one day and until another, the earliest first. */
export const breaksWithin = (answer: StatisticsAnswer, indicator: Indicator, after: string, until: string) =>
  answer.reference.breaks.filter(
    (each) => each.indicatorKey === indicator.key && each.effectiveOn > after && each.effectiveOn <= until,
  );

type Told = Pick<Observation, 'value' | 'breaks' | 'reporting' | 'reported'>;

function statusesOf(
  answer: StatisticsAnswer,
  period: Period,
  { value, breaks, reporting, reported }: Told,
): Observation['statuses'] {
  if (value === null) return ['MISSING'];
  const { asKnownOn, today } = answer.question;
  const closed = closedThrough(answer.reference, asKnownOn ?? today);
  const isFinal = closed !== null && period.endOn <= closed;
  const lacksAreas = reporting !== null && reporting.reported < reporting.expected;
  const [status, ...further] = [
    ...(breaks.length > 0 ? (['BREAK'] as const) : []),
    ...(reported.some(({ carriedFrom }) => carriedFrom) ? (['ESTIMATED'] as const) : []),
    ...(!isFinal || lacksAreas || reported.some(isIncomplete) ? (['PROVISIONAL'] as const) : []),
  ];
  return status ? [status, ...further] : ['NORMAL'];
}

/** Computes an indicator for a row at a time of it, of which what comes after the day `until` is left out. */
export function observe(
  answer: StatisticsAnswer,
  indicator: Indicator,
  row: AnswerRow,
  frame: TimeFrame,
  until = answer.question.today,
): Observation {
  const { question } = answer;
  const whole = shiftPeriod(row.period, frame.months);
  const shifted = until < question.today ? cutPeriod(whole, until) : whole;
  const period = windowPeriod(shifted, frame.window);
  const sumOf = (term: Term) => termValue(answer, indicator, term, row.at, shifted, frame.window);
  const numerator = sumOf(indicator.numerator);
  const denominator = indicator.denominator ? sumOf(indicator.denominator) : null;
  const withheld = isPublished(question, period) ? withholding(indicator, numerator, denominator) : 'NOT_PUBLISHED';
  const value = withheld
    ? null
    : quotient(numerator.sum, denominator ? denominator.sum : BigInt(indicator.partsOfUnit ?? 1));
  const breaks = breaksWithin(answer, indicator, dayBefore(period), period.endOn);
  const reporting = leastReporting(answer, indicator, row, period);
  // Only what is shown needs it, not every peer in a ranking.
  let reported: TermReporting[] | undefined;
  const parts = () => (reported ??= reportingOf(answer, indicator, row, period));
  return {
    indicator,
    row,
    frame,
    period,
    value,
    numerator: withheld ? null : numerator.sum,
    denominator: withheld ? null : (denominator?.sum ?? null),
    get statuses() {
      return withheld
        ? (['SUPPRESSED'] as const)
        : statusesOf(answer, period, { value, breaks, reporting, reported: parts() });
    },
    source: (memberOf(row, 'SOURCE') as DataSource | null) ?? sourceOf(question, indicator, indicator.numerator.fact),
    provenance: provenanceOfWeight(withheld ? 0 : Math.max(numerator.provenance, denominator?.provenance ?? 0)),
    breaks,
    // Which counties had reported by an earlier day is not kept; those that have by now are at least as many.
    reporting: question.asKnownOn === null ? reporting : null,
    get reported() {
      return parts();
    },
    withheld,
  };
}

/** The counties that reported what the value is made of, of the term that the fewest reported. */
function leastReporting(
  answer: StatisticsAnswer,
  indicator: Indicator,
  row: AnswerRow,
  period: Period,
): ReportingAreas | null {
  const { question, reference } = answer;
  // Of what belongs to no area below, and of organizations, it is not known which counties should report.
  // Of persons no county reports: those that have any would be told by being counted.
  if (question.under || isSensitive(indicator) || isUnallotted(row)) return null;
  const source = memberOf(row, 'SOURCE');
  const found = termsOf(indicator).flatMap(({ fact }) => {
    const each = areasOf(answer, row, fact).map((area) =>
      reportingAreas(reference, fact, source ?? sourceOf(question, indicator, fact), area, period.endOn),
    );
    return sumOfReporting(each) ?? [];
  });
  return found.sort((a, b) => a.reported - b.reported)[0] ?? null;
}

/** The areas that a row holds: its own, those that a ranking leaves out, those of a list, or the whole. */
function areasOf(answer: StatisticsAnswer, row: AnswerRow, fact: Fact): AreaRow[] {
  const { question, reference } = answer;
  const { AREA: at } = row.at;
  if (at instanceof Rest) {
    const codes = leftOutMembers(answer, fact, row.at, 'AREA');
    return codes.flatMap((code) => (code === null ? [] : (reference.areas.get(code) ?? [])));
  }
  if (typeof at === 'string') return [reference.areas.get(at) as AreaRow];
  return question.areas ?? [question.area];
}

/** Null where it is not known of every one. */
function sumOfReporting(each: readonly (ReportingAreas | null)[]): ReportingAreas | null {
  const known = each.filter((one) => one !== null);
  if (known.length === 0 || known.length < each.length) return null;
  const sum = (part: keyof ReportingAreas) => known.reduce((so, one) => so + one[part], 0);
  return { reported: sum('reported'), expected: sum('expected') };
}

/** A rate with a sensitive part needs both parts shown, and a denominator large enough (domain.md §2.8). */
function withholding(indicator: Indicator, numerator: TermValue, denominator: TermValue | null): Withholding | null {
  if (!isSensitive(indicator)) return null;
  const reason = numerator.withheld ?? denominator?.withheld ?? null;
  if (reason || !denominator || denominator.sum === null || numerator.sum === null) return reason;
  return rateIsShown(true, true, denominator.sum) ? null : 'SMALL';
}

function quotient(numerator: bigint | null, denominator: bigint | null): Rational | null {
  if (numerator === null || denominator === null) return null;
  return ratio(numerator, denominator);
}
