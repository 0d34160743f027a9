import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import type { Aggregate } from './aggregate.js';

/** Where a cell stands: the value of each grouping dimension; `total` where it sums over one, a `Rest` where over some of its members; null where it has none. */
export type Coordinates = Partial<Record<StatisticsDimension, string | null | typeof total | Rest>>;

export const total: unique symbol = Symbol('total');

/**
 * The members of a grouping that `first` leaves out, taken as one; `among` names the period and source they were left out in,
 * `takes` tells the places that are of it.
 */
export class Rest {
  constructor(
    readonly among: string,
    readonly takes: (at: Coordinates) => boolean = () => false,
  ) {}
}

const memberKey = (member: Coordinates[StatisticsDimension]): string =>
  member === total ? '*' : member instanceof Rest ? `~${member.among}` : `=${member ?? ''}`;

export const cellKey = (dimensions: readonly StatisticsDimension[], at: Coordinates): string =>
  dimensions.map((dimension) => memberKey(at[dimension])).join('|');

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
