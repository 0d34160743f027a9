/** Where a cell of the lattice lies: an area, and one member of one dimension; without a dimension the area's total. */
export interface CellAddress {
  area: string;
  dimension: string | null;
  /** `null` with a dimension: the rows that have no member of it. */
  member: string | null;
}

/** A count at an address; cells that are not given are zero. */
export interface LatticeCell extends CellAddress {
  value: number;
}

/** The name of an address, the same for every way of asking for it. */
export const cellKey = ({ area, dimension, member }: CellAddress): string => JSON.stringify([area, dimension, member]);

/** The address of an area's total. */
export const totalOf = (area: string): CellAddress => ({ area, dimension: null, member: null });
