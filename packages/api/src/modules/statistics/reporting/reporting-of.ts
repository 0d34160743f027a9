import { addDays } from '../../../shared/calendar/add-days.js';
import { type AnswerRow, memberOf } from '../answer/answer-row.js';
import type { StatisticsAnswer } from '../answer/statistics-answer.js';
import { isSensitive } from '../catalogue/indicator-dimensions.js';
import type { Indicator, Term } from '../define-indicator.js';
import type { Period } from '../period/period.js';
import { balanceDay } from '../question/plan-cubes.js';
import { sourceOf } from '../question/source-of.js';
import { countedOn } from './counted-on.js';
import { reportingPlaces } from './reporting-places.js';
import { reportingTerms } from './reporting-terms.js';
import type { TermReporting } from './term-reporting.js';

/** Who reported each part of a value, of the area or organization of its row. Of persons nobody is told to have reported. */
export function reportingOf(
  answer: StatisticsAnswer,
  indicator: Indicator,
  row: AnswerRow,
  period: Period,
): TermReporting[] {
  if (!answer.reporting || isSensitive(indicator) || period.startOn > answer.question.today) return [];
  const { numerator, denominator } = indicator;
  const ofNumerator = ofTerm(answer, indicator, numerator, row, period);
  const ofDenominator = denominator ? ofTerm(answer, indicator, denominator, row, period) : null;
  return [
    ...(ofNumerator ? [{ part: 'NUMERATOR' as const, ...ofNumerator }] : []),
    ...(ofDenominator ? [{ part: 'DENOMINATOR' as const, ...ofDenominator }] : []),
  ];
}

function ofTerm(
  answer: StatisticsAnswer,
  indicator: Indicator,
  { fact, measure }: Term,
  row: AnswerRow,
  period: Period,
): Omit<TermReporting, 'part'> | null {
  const { question, reference, reporting } = answer;
  const terms = reportingTerms(fact);
  if (!terms || !fact.reporting || !reporting || fact.measures[measure]?.kind === 'FLOW') return null;
  const day = balanceDay(period, question.today);
  const counted = countedOn(reference, terms, day);
  const places = reportingPlaces(answer, fact, row);
  const source = memberOf(row, 'SOURCE') ?? sourceOf(question, indicator, fact);
  const ofReports = { places, source };
  const carriedFrom = reporting.carriedFrom(terms.reports, ofReports, day);
  const { reporters } = fact.reporting;
  const unknown = { reporters, reported: null, expected: null, countedOn: counted ?? day, carriedFrom };
  // Rounds are of annual reports; units that no organization covers belong to none.
  const isCounted = terms.standing ? question.under === null : source === 'ANNUAL_REPORT';
  const expected = counted && isCounted ? reporting.sum(terms.expected, { places, source: null }, counted) : null;
  const upTo = (date: string) => reporting.sum(terms.standing ?? terms.reports, ofReports, date);
  const until = counted === null ? null : upTo(counted);
  const before = counted === null || terms.standing ? 0 : upTo(addDays(counted, -1));
  if (expected === null || until === null || before === null || counted === null) return carriedFrom ? unknown : null;
  const reported = until - before;
  // Viewers who see only what is organized do not see the register.
  if (terms.standing && reported > expected) return carriedFrom ? unknown : null;
  return { reporters, reported, expected, countedOn: counted, carriedFrom };
}
