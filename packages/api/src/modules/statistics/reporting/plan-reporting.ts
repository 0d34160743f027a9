import type { DataSource } from '@uniongraph/schema/codes/data-source';
import { addDays } from '../../../shared/calendar/add-days.js';
import { isSensitive, termsOf } from '../catalogue/indicator-dimensions.js';
import { type Aggregate, aggregatesOf } from '../cube/aggregate.js';
import type { CubeRequest } from '../cube/cube-request.js';
import type { Fact } from '../define-fact.js';
import type { Term } from '../define-indicator.js';
import { shiftPeriod } from '../period/periods-between.js';
import { areaColumn } from '../question/area.js';
import { balanceDay, ofOrganizations } from '../question/plan-cubes.js';
import { hasDimension, type Question } from '../question/question.js';
import { sourceOf } from '../question/source-of.js';
import type { Reference } from '../reference/reference.js';
import { chooseRollup } from '../rollup/choose-rollup.js';
import { countedOn } from './counted-on.js';
import { placeGroups } from './place-groups.js';
import { reportingTerms } from './reporting-terms.js';
import { validSince } from './valid-since.js';

/** Of a term that tells who reports, the days on which its sums are wanted. */
class WantedSums {
  readonly terms = new Set<Term>();
  readonly days = new Set<string>();
  readonly sources = new Set<DataSource | null>();
}

/** The sum of a term, from each source by itself. */
export const sumOfTerm = (term: Term): Aggregate => aggregatesOf(term, null)[0] as Aggregate;

/** Requests for who reported the facts of a question, by fact: of its areas or organizations, whatever else it asks by. */
export function planReporting(question: Question, reference: Reference): Map<Fact, CubeRequest> {
  const wanted = new Map<Fact, WantedSums>();
  const want = (term: Term, sources: readonly (DataSource | null)[], days: readonly string[]) => {
    if (days.length === 0) return;
    const sums = wanted.get(term.fact) ?? new WantedSums();
    wanted.set(term.fact, sums);
    sums.terms.add(term);
    for (const day of days) sums.days.add(day);
    for (const source of sources) sums.sources.add(source);
  };
  for (const { indicator, months } of question.asks) {
    if (isSensitive(indicator)) continue;
    const days = question.periods.map((period) => balanceDay(shiftPeriod(period, months), question.today));
    for (const { fact } of termsOf(indicator)) {
      const terms = reportingTerms(fact);
      if (!terms) continue;
      const counted = days.flatMap((day) => countedOn(reference, terms, day) ?? []);
      const sources = hasDimension(question, 'SOURCE')
        ? (question.sources ?? fact.sources)
        : [sourceOf(question, indicator, fact)];
      want(terms.reports, sources, [...days, ...days.map(validSince)]);
      if (terms.standing) want(terms.standing, sources, counted);
      else want(terms.reports, sources, [...counted, ...counted.map((day) => addDays(day, -1))]);
      want(terms.expected, [null], counted);
    }
  }
  return new Map([...wanted].map(([fact, sums]) => [fact, reportingRequest(question, fact, sums)]));
}

/** The request for some sums of a fact by area or organization, and by source. */
export function reportingRequest(
  question: Question,
  fact: Fact,
  { terms, days, sources }: { terms: Iterable<Term>; days: Iterable<string>; sources: Iterable<DataSource | null> },
): CubeRequest {
  const { area, areas, areaLevel, asKnownOn, under } = question;
  const places = placeGroups(question);
  const level = areas || hasDimension(question, 'AREA') ? areaLevel : area.level;
  const aggregates = [...terms].map(sumOfTerm);
  const dimensions = aggregates.flatMap(({ where }) => where.map(([name]) => name));
  return {
    fact,
    area,
    level,
    ...(under ? ofOrganizations : chooseRollup(fact, { dimensions, level, asKnownOn })),
    groups: [...places, { dimension: 'SOURCE', column: 'source' }],
    totalOver: places.map(({ dimension }) => dimension),
    aggregates,
    instants: [...days].sort(),
    condition: areas && { leaf: { column: areaColumn(areaLevel) as string, values: areas.map(({ code }) => code) } },
    sources: [...sources],
    asKnownOn,
    under,
  };
}
