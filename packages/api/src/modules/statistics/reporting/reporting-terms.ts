import type { Fact, ReportingSum } from '../define-fact.js';
import type { Term } from '../define-indicator.js';

/** The sums over facts that tell who reported. */
export interface ReportingTerms {
  reports: Term;
  standing: Term | null;
  expected: Term;
}

const known = new WeakMap<Fact, ReportingTerms>();

const term = (fact: Fact, { measure, where = {} }: ReportingSum): Term => ({ fact, measure, where });

/** Null for a fact that is not reported. */
export function reportingTerms(fact: Fact): ReportingTerms | null {
  const { reporting } = fact;
  if (!reporting) return null;
  const { reports, standing, expected } = reporting;
  const found = known.get(fact) ?? {
    reports: term(fact, reports),
    standing: standing ? term(fact, standing) : null,
    expected: term('fact' in expected ? expected.fact : fact, expected),
  };
  known.set(fact, found);
  return found;
}
