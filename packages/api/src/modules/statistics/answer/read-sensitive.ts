import type { QueryExecutorProvider } from 'kysely';
import { termsOf } from '../catalogue/indicator-dimensions.js';
import type { Fact } from '../define-fact.js';
import { keepLattices } from '../disclosure/keep-lattices.js';
import type { ProtectedLattice } from '../disclosure/protected-lattice.js';
import { type ReleasedSpan, releasedSpans } from '../disclosure/released-spans.js';
import { shiftPeriod } from '../period/periods-between.js';
import type { Question } from '../question/question.js';
import type { Reference } from '../reference/reference.js';

/** By fact, and by the key of the span that a lattice counts. */
export type Lattices = ReadonlyMap<Fact, ReadonlyMap<string, ProtectedLattice>>;

/** The lattices of every sensitive fact of a question, at all times that it asks of; none, and no statement, without one. */
export async function readSensitive(
  db: QueryExecutorProvider,
  question: Question,
  reference: Reference,
): Promise<Lattices> {
  const spans = new Map<Fact, ReleasedSpan[]>();
  for (const { indicator, months, window } of question.asks)
    for (const { fact } of termsOf(indicator).filter((term) => term.fact.sensitive))
      for (const period of question.periods) {
        const released = releasedSpans(fact, shiftPeriod(period, months), window, question.today) ?? [];
        spans.set(fact, [...(spans.get(fact) ?? []), ...released]);
      }
  const lattices = new Map<Fact, ReadonlyMap<string, ProtectedLattice>>();
  if (question.asKnownOn !== null) return lattices;
  for (const [fact, wanted] of spans) lattices.set(fact, await keepLattices(db, reference, fact, wanted));
  return lattices;
}
