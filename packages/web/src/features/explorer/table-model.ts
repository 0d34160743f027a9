import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import type { CatalogueIndicator } from '../../widgets/catalogue/catalogue-query.js';
import type { Member } from './member.js';
import type { ValueAnswer } from './statistics-answer.js';

/** What a leaf column shows of its indicator. */
export type ColumnRole = 'VALUE' | 'NUMERATOR' | 'DENOMINATOR' | 'EARLIER' | 'CHANGE' | 'CHANGE_RATE';

export interface LeafColumn {
  /** `members|2022|VALUE`; the middle part is empty without a pivot. */
  key: string;
  indicator: CatalogueIndicator;
  member: Member | null;
  role: ColumnRole;
}

/** POINTS: percentage points. The signed forms are changes. */
export type NumberStyle = 'COUNT' | 'PERCENT' | 'POINTS' | 'SIGNED_COUNT' | 'SIGNED_PERCENT';

export interface TableCell {
  /** Exact decimal in the terms of the contract: a rate is a ratio. Null when there is nothing to show. */
  value: string | null;
  style: NumberStyle;
  decimals: number;
  /** The server's own text, where it gives one. */
  formatted: string | null;
  /** The value object behind the cell, for marks and notes; null where the answer has no such row. */
  answer: ValueAnswer | null;
}

export interface TableRow {
  key: string;
  /** One per row dimension; empty when nothing is grouped into rows. */
  members: readonly Member[];
  isGrandTotal: boolean;
  cells: readonly TableCell[];
}

/** One step of the path from the top header row down to a leaf column. */
export type HeaderStep =
  | { kind: 'INDICATOR'; key: string; indicator: CatalogueIndicator }
  | { kind: 'MEMBER'; key: string; dimension: StatisticsDimension; member: Member }
  | { kind: 'ROLE'; key: string; role: ColumnRole; indicator: CatalogueIndicator };

export interface HeaderCell {
  /** Keys of the steps down to this one. */
  key: string;
  step: HeaderStep;
  colSpan: number;
  rowSpan: number;
  /** The leaf column below, when the cell reaches the last header row. */
  column: LeafColumn | null;
}

export interface TableModel {
  rowDimensions: readonly StatisticsDimension[];
  pivot: StatisticsDimension | null;
  columns: readonly LeafColumn[];
  header: readonly (readonly HeaderCell[])[];
  rows: readonly TableRow[];
  grandTotal: TableRow | null;
}
