import type { QueryExecutorProvider } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { State } from '../reference/read-state.js';
import type { Cube } from './cube.js';
import type { CubeRequest } from './cube-request.js';
import { type ReadCube, readCube } from './read-cube.js';
import { readCubes } from './read-cubes.js';

/** Balances kept in process memory, about 100 bytes each: a whole answer may hold 50,000. */
const maximumBalances = 500_000;

export type CubeStore = LRUCache<string, Cube>;

export const cubeStore = (): CubeStore =>
  new LRUCache({
    maxSize: maximumBalances,
    maxEntrySize: maximumBalances / 4,
    sizeCalculation: (cube, key) => balancesOf(cube) + Math.ceil(key.length / 100),
  });

const balancesOf = ({ cells, aggregates, instants }: Cube): number =>
  1 + cells.size * (aggregates.size + 1) * instants.length;

/**
 * Reads cubes, each only once while its fact, and of a subtree who leads whom, stay as they are. `state` is as the request
 * found it, `scope` that which the rows were read with: a cube is taken only if it was read in the very same state, so that
 * a committed change is in the next answer whichever process wrote it.
 */
export class KeptCubes {
  constructor(
    private readonly store: CubeStore,
    private readonly state: Pick<State, 'facts' | 'tree'>,
    private readonly scope: string,
  ) {}

  async read(db: QueryExecutorProvider, request: CubeRequest): Promise<Cube> {
    const kept = this.find(request);
    return kept ?? this.keep(request, await readCube(db, request));
  }

  /** Those of several facts, by the same groups: what is not kept is read in one statement. */
  async readAll(
    db: QueryExecutorProvider,
    requests: ReadonlyMap<CubeRequest['fact'], CubeRequest>,
  ): Promise<Map<CubeRequest['fact'], Cube>> {
    const found = new Map([...requests].map(([fact, request]) => [fact, this.find(request)]));
    const missing = [...requests.values()].filter(({ fact }) => !found.get(fact));
    const read = missing.length === 0 ? [] : await readCubes(db, missing);
    missing.forEach((request, index) => {
      found.set(request.fact, this.keep(request, read[index] as ReadCube));
    });
    return found as Map<CubeRequest['fact'], Cube>;
  }

  private find(request: CubeRequest): Cube | undefined {
    const { facts, tree } = this.state;
    const ofFact = facts[request.fact.key] ?? null;
    const known = ofFact !== null && request.under ? tree && `${ofFact} ${tree}` : ofFact;
    return known ? this.store.get(`${known} ${this.nameOf(request)}`) : undefined;
  }

  private keep(request: CubeRequest, cube: ReadCube): Cube {
    if (cube.state !== null) this.store.set(`${cube.state} ${this.nameOf(request)}`, cube);
    return cube;
  }

  private readonly nameOf = (request: CubeRequest) => `${this.scope} ${keyOf(request)}`;
}

/** Names all that a cube depends on besides its fact's ledger. */
function keyOf({ fact, area, rollup, aggregates, under, ...rest }: CubeRequest): string {
  const subtree = under && [under.organization, under.line, under.tree, under.today];
  const sums = aggregates.map(({ id, baseId }) => [id, baseId]);
  return JSON.stringify([fact.key, area.code, rollup?.name, sums, subtree, rest]);
}
