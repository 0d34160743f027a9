import type { Cube } from '../cube/cube.js';
import type { Fact } from '../define-fact.js';
import type { FrozenPeriodRow } from './frozen-period-row.js';

/** The balances behind the values of a frozen period, as they were known when it was frozen. */
export interface FrozenCubes {
  frozen: FrozenPeriodRow;
  cubes: Map<Fact, Cube>;
}
