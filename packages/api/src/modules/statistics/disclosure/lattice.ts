import type { CellAddress } from './lattice-cell.js';
import { cellKey, totalOf } from './lattice-cell.js';

/**
 * All the cells of one measure at one instant that are ever shown: every area of the tree, its total and each dimension alone.
 * Two dimensions are never crossed, so that the tables meet in the totals of areas only.
 */
export class Lattice {
  readonly root: string;
  readonly children: ReadonlyMap<string, readonly string[]>;
  readonly members: ReadonlyMap<string, readonly (string | null)[]>;
  readonly #values: ReadonlyMap<string, number>;
  #known?: Set<string>;

  /** For `buildLattice`, which checks that everything adds up and puts everything in order. */
  constructor(
    root: string,
    children: ReadonlyMap<string, readonly string[]>,
    members: ReadonlyMap<string, readonly (string | null)[]>,
    values: ReadonlyMap<string, number>,
  ) {
    this.root = root;
    this.children = children;
    this.members = members;
    this.#values = values;
  }

  /** Areas from the root down, parents before their children. */
  get areas(): string[] {
    const areas = [this.root];
    for (const area of areas) areas.push(...this.childrenOf(area));
    return areas;
  }

  childrenOf(area: string): readonly string[] {
    return this.children.get(area) ?? [];
  }

  /** Whether it has such cells: an area beneath its leaves or a dimension it was not built with is not decided on. */
  covers({ area, dimension }: CellAddress): boolean {
    this.#known ??= new Set(this.areas);
    return this.#known.has(area) && (dimension === null || this.members.has(dimension));
  }

  valueAt(address: CellAddress): number {
    return this.#values.get(cellKey(address)) ?? 0;
  }

  /** The cells of an area in one dimension. */
  row(area: string, dimension: string): CellAddress[] {
    return (this.members.get(dimension) ?? []).map((member) => ({ area, dimension, member }));
  }

  /** Every cell, zeros too. */
  get cells(): CellAddress[] {
    return this.areas.flatMap((area) => [
      totalOf(area),
      ...[...this.members.keys()].flatMap((dimension) => this.row(area, dimension)),
    ]);
  }
}
