import type { DataSource } from '@uniongraph/schema/codes/data-source';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import type { Fact } from '../define-fact.js';
import type { Indicator, Term } from '../define-indicator.js';

export const termsOf = (indicator: Indicator): Term[] =>
  indicator.denominator ? [indicator.numerator, indicator.denominator] : [indicator.numerator];

export const factsOf = (indicator: Indicator): Fact[] => [...new Set(termsOf(indicator).map((term) => term.fact))];

/** Whether all that it counts belongs to an organization: units without a union belong to none. */
export const isOfOrganizations = (indicator: Indicator): boolean =>
  termsOf(indicator).every(({ fact: { organized }, where }) => {
    if (!organized) return true;
    const members = where[organized.column];
    return members?.every((member) => organized.members.includes(String(member))) ?? false;
  });

/** Whether any part of it counts persons of whom small numbers tell. */
export const isSensitive = (indicator: Indicator): boolean => factsOf(indicator).some((fact) => fact.sensitive);

/** A rate cannot be split by a column that only one of its two sums is restricted on: every part would be 0 or 1. */
function splitsUnevenly(indicator: Indicator, dimension: StatisticsDimension): boolean {
  const restrictions = termsOf(indicator).map((term) => {
    const column = term.fact.groups[dimension];
    return JSON.stringify(column ? (term.where[column] ?? null) : null);
  });
  return new Set(restrictions).size > 1;
}

/** What an indicator can be grouped and filtered by. Sources only when one fact holds all of it. */
export function dimensionsOf(indicator: Indicator): StatisticsDimension[] {
  const facts = factsOf(indicator);
  const shared = (Object.keys(facts[0]?.groups ?? {}) as StatisticsDimension[]).filter(
    (dimension) => facts.every((fact) => fact.groups[dimension]) && !splitsUnevenly(indicator, dimension),
  );
  return ['AREA', 'PERIOD', ...shared, ...(sourcesOf(indicator).length > 1 ? (['SOURCE'] as const) : [])];
}

/** The sources an indicator may be asked from; none when its facts know no sources or take them from different ones. */
export function sourcesOf(indicator: Indicator): readonly DataSource[] {
  const [fact, other] = factsOf(indicator);
  return fact && !other ? fact.sources : [];
}

/** The source a term is taken from when the question names none. */
export const defaultSourceOf = (indicator: Indicator, fact: Fact): DataSource | null =>
  fact.sources.length === 0 ? null : (indicator.defaultSource ?? fact.defaultSource);

/** Balance, flow or rate. */
export function kindOf(indicator: Indicator): 'STOCK' | 'FLOW' | 'RATE' {
  if (indicator.denominator) return 'RATE';
  return indicator.numerator.fact.measures[indicator.numerator.measure]?.kind ?? 'STOCK';
}

/** True where something is counted over a span rather than on a day. */
export const countsOverSpan = (indicator: Indicator): boolean =>
  termsOf(indicator).some(({ fact, measure }) => fact.measures[measure]?.kind === 'FLOW');
