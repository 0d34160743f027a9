import { type QueryExecutorProvider, sql } from 'kysely';
import type { Fact } from '../define-fact.js';
import type { Reference } from '../reference/reference.js';
import type { ProtectedLattice } from './protected-lattice.js';
import { readLattices } from './read-lattices.js';
import { type ReleasedSpan, spanKey } from './released-spans.js';

/** The lattices of a fact as they were when `snapshot` was taken, or a little later. */
interface Kept {
  snapshot: string;
  lattices: Map<string, ProtectedLattice>;
}

const kept = new WeakMap<Pick<Reference, 'areas'>, Map<Fact, Kept>>();

/** So many lattices of one fact stay in memory. */
const most = 200;

/**
 * The lattices of some spans, by the key of the span; kept in memory until any row is posted to the ledger. Nothing is kept
 * of what a transaction sees of its own writing, which may yet be undone.
 */
export async function keepLattices(
  db: QueryExecutorProvider,
  reference: Pick<Reference, 'areas'>,
  fact: Fact,
  spans: readonly ReleasedSpan[],
): Promise<ReadonlyMap<string, ProtectedLattice>> {
  const ofTree = kept.get(reference) ?? new Map<Fact, Kept>();
  kept.set(reference, ofTree);
  const known = ofTree.get(fact);
  const { rows } = await sql<{ snapshot: string; writes: boolean; changed: boolean }>`
    with known as (select ${known?.snapshot ?? null}::pg_snapshot as snapshot)
    select pg_current_snapshot()::text as snapshot, pg_current_xact_id_if_assigned() is not null as writes,
      exists (select from ${sql.table(fact.ledger)} where posted_in >= pg_snapshot_xmin((select snapshot from known))
        and not pg_visible_in_snapshot(posted_in, (select snapshot from known))) as changed`.execute(db);
  const { snapshot, writes, changed } = rows[0] as (typeof rows)[number];
  const isFresh = known && !changed && !writes;
  const held: Kept = isFresh ? known : { snapshot, lattices: new Map() };
  const found = new Map(held.lattices);
  const missing = [...new Map(spans.map((span) => [spanKey(span), span])).values()].filter(
    (span) => !found.has(spanKey(span)),
  );
  if (missing.length > 0) {
    const lattices = await readLattices(db, reference, fact, missing);
    missing.forEach((span, index) => {
      found.set(spanKey(span), lattices[index] as ProtectedLattice);
    });
  }
  if (!writes) ofTree.set(fact, { snapshot: held.snapshot, lattices: new Map([...found].slice(-most)) });
  return found;
}
