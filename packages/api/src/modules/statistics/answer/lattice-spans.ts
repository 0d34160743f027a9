import { statisticsLimits } from '../../../limits/statistics-limits.js';
import { termsOf } from '../catalogue/indicator-dimensions.js';
import type { Fact } from '../define-fact.js';
import { type ReleasedSpan, releasedSpans, spanKey } from '../disclosure/released-spans.js';
import { shiftPeriod } from '../period/periods-between.js';
import type { Question } from '../question/question.js';

/** The spans, each once, whose lattices a question needs of every sensitive fact; none of earlier states of knowledge. */
export function latticeSpans({ asks, periods, today, asKnownOn }: Question): Map<Fact, ReleasedSpan[]> {
  const spans = new Map<Fact, Map<string, ReleasedSpan>>();
  for (const { indicator, months, window } of asKnownOn === null ? asks : [])
    for (const { fact } of termsOf(indicator).filter((term) => term.fact.sensitive)) {
      const ofFact = spans.get(fact) ?? new Map<string, ReleasedSpan>();
      spans.set(fact, ofFact);
      for (const period of periods)
        for (const span of releasedSpans(fact, shiftPeriod(period, months), window, today) ?? [])
          ofFact.set(spanKey(span), span);
    }
  return new Map([...spans].map(([fact, ofFact]) => [fact, [...ofFact.values()]]));
}

/** What the lattices of a question count for in the budget of its document, whether they are kept in memory or not. */
export const cellsOfLattices = (question: Question): number =>
  [...latticeSpans(question).values()].reduce(
    (cells, spans) => cells + spans.length * statisticsLimits.valuesOfLattice,
    0,
  );
