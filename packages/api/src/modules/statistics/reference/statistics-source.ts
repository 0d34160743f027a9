import type { Kysely } from 'kysely';
import type { Tables } from '../../../tables.js';
import type { KeptCubes } from '../cube/kept-cubes.js';
import type { State } from './read-state.js';
import type { Reference } from './reference.js';

/** What answers are made from. */
export interface StatisticsSource {
  db: Kysely<Tables>;
  state: State;
  reference: Reference;
  /** Cubes read before, with the state of every fact as this request found it. */
  cubes: KeptCubes;
}
