import type { CellFault } from '../column/cell-fault.js';

/** A row as it stands in the file. */
export interface RawRow {
  /** Line of a text file on which the row begins, or row number of a sheet; the first is 1. */
  line: number;
  cells: string[];
  /** What is wrong with the row's form, so that its cells cannot be told apart. */
  fault?: CellFault;
}
