import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import type { Aggregate } from './aggregate.js';

/** Where a cell stands: the value of each grouping dimension; `total` where it sums over one; null where it has none. */
export type Coordinates = Partial<Record<StatisticsDimension, string | null | typeof total>>;

export const total: unique symbol = Symbol('total');

export const cellKey = (dimensions: readonly StatisticsDimension[], at: Coordinates): string =>
  dimensions.map((dimension) => (at[dimension] === total ? '*' : `=${at[dimension] ?? ''}`)).join('|');

/** The running sums of one cell, one entry an instant; null until something was reported. */
export interface CubeCell {
  at: Coordinates;
  sums: Map<string, (bigint | null)[]>;
  /** Per instant, the weightiest provenance of the rows behind it; 0 for no rows. */
  provenance: number[];
}

/** Balances of a fact at instants, by cell. */
export interface Cube {
  instants: string[];
  dimensions: StatisticsDimension[];
  aggregates: Map<string, Aggregate>;
  cells: Map<string, CubeCell>;
}
