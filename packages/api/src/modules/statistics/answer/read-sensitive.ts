import type { QueryExecutorProvider } from 'kysely';
import type { Fact } from '../define-fact.js';
import { keepLattices } from '../disclosure/keep-lattices.js';
import type { ProtectedLattice } from '../disclosure/protected-lattice.js';
import type { Question } from '../question/question.js';
import type { Reference } from '../reference/reference.js';
import { latticeSpans } from './lattice-spans.js';

/** By fact, and by the key of the span that a lattice counts. */
export type Lattices = ReadonlyMap<Fact, ReadonlyMap<string, ProtectedLattice>>;

/** The lattices of every sensitive fact of a question, at all times that it asks of; none, and no statement, without one. */
export async function readSensitive(
  db: QueryExecutorProvider,
  question: Question,
  reference: Reference,
): Promise<Lattices> {
  const lattices = new Map<Fact, ReadonlyMap<string, ProtectedLattice>>();
  for (const [fact, spans] of latticeSpans(question))
    lattices.set(fact, await keepLattices(db, reference, fact, spans));
  return lattices;
}
