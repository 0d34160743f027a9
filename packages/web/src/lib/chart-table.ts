import type { DecimalText, Unit } from './format-value.js';
import type { Withheld } from './withheld.js';

/** The equal table of a chart, without any look: the page draws it, an export writes it. */
export interface ChartTable {
  caption: string;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  footnotes?: readonly string[];
}

export interface TableColumn {
  key: string;
  title: string;
  /** Numbers stand right and tell their unit; text columns leave this out. */
  unit?: Unit;
  decimals?: number;
}

export interface TableRow {
  key: string;
  isTotal?: boolean;
  cells: Readonly<Record<string, TableCell>>;
}

export interface TableCell {
  text: string;
  value?: DecimalText;
  /** Path inside the application that the cell leads to. */
  to?: string;
  isSynthetic?: boolean;
  /** The value is there and not shown; why. */
  withheld?: Withheld;
}
