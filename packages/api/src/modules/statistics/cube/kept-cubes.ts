import type { QueryExecutorProvider } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Cube } from './cube.js';
import type { CubeRequest } from './cube-request.js';
import { readCube } from './read-cube.js';

/** Balances kept in process memory, about 100 bytes each: a whole answer may hold 50,000. */
const maximumBalances = 500_000;

export type CubeStore = LRUCache<string, Cube>;

export const cubeStore = (): CubeStore =>
  new LRUCache({ maxSize: maximumBalances, sizeCalculation: balancesOf, maxEntrySize: maximumBalances / 4 });

const balancesOf = ({ cells, aggregates, instants }: Cube): number =>
  1 + cells.size * (aggregates.size + 1) * instants.length;

/**
 * Reads cubes, each only once while its fact stays as it is. `states` are those of the facts as the request found them, by
 * key (see factStateSql), `scope` that which the rows were read with: a cube is taken only if it was read in the very same state, so that a committed change is in the
 * next answer whichever process wrote it.
 */
export class KeptCubes {
  constructor(
    private readonly store: CubeStore,
    private readonly states: Readonly<Record<string, string | null>>,
    private readonly scope: string,
  ) {}

  async read(db: QueryExecutorProvider, request: CubeRequest): Promise<Cube> {
    // The state of a fact says nothing of who led whom.
    if (request.under) return readCube(db, request);
    const question = `${this.scope} ${keyOf(request)}`;
    const known = this.states[request.fact.key];
    const kept = known ? this.store.get(`${known} ${question}`) : undefined;
    if (kept) return kept;
    const cube = await readCube(db, request);
    if (cube.state !== null) this.store.set(`${cube.state} ${question}`, cube);
    return cube;
  }
}

/** Names all that a cube depends on besides its fact's ledger. */
function keyOf({ fact, area, rollup, aggregates, ...rest }: CubeRequest): string {
  return JSON.stringify([fact.key, area.code, rollup?.name, aggregates.map(({ id, baseId }) => [id, baseId]), rest]);
}
