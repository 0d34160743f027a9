import type { Kysely } from 'kysely';
import type { Tables } from '../../../tables.js';
import type { Viewer } from '../../../viewer.js';
import type { KeptCubes } from '../cube/kept-cubes.js';
import type { State } from './read-state.js';
import type { Reference } from './reference.js';

/** What answers are made from. */
export interface StatisticsSource {
  /** The viewer's rows. */
  db: Kysely<Tables>;
  /** All rows: for what an answer is set beside or protected by, never for what a question names. */
  whole: Kysely<Tables>;
  viewer: Viewer | null;
  state: State;
  reference: Reference;
  /** Cubes read before, with the state of every fact as this request found it. */
  cubes: KeptCubes;
  /** The same of all rows. */
  wholeCubes: KeptCubes;
}
