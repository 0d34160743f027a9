import type { DataSource } from '@uniongraph/schema/codes/data-source';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import type { SortDirection } from '../../../shared/order/sort-direction.js';
import type { ConditionTree } from '../cube/condition-tree.js';
import type { Subtree } from '../cube/subtree.js';
import type { Indicator } from '../define-indicator.js';
import type { Period } from '../period/period.js';
import type { Rational } from '../values/rational.js';
import type { AreaRow } from './area.js';
import type { TimeFrame } from './time-frame.js';

/** An indicator at a time of the row. */
export interface Ask extends TimeFrame {
  indicator: Indicator;
}

/** A dimension restricted to some of its members. */
export interface DimensionFilter {
  dimension: StatisticsDimension;
  /** Null stands for rows that have no member. */
  values: readonly (string | null)[];
  /** Where the input says so. */
  path: string;
}

/** A value that detail rows must have to be shown; every limit must hold. */
export interface ValueCondition {
  ask: Ask;
  limits: { operator: 'eq' | 'gt' | 'gte' | 'lt' | 'lte'; limit: Rational }[];
}

/** One key of the order of rows. */
export type OrderKey = { direction: SortDirection } & ({ dimension: StatisticsDimension } | { ask: Ask });

/** The organization that a question is confined to. */
export interface Under extends Subtree {
  /** Those directly below it, by code; `isGone` of those that ended before the question's span. */
  subordinates: { code: string; isGone: boolean }[];
}

/** A checked question: nothing in it can fail for want of a dimension, a source or an area. */
export interface Question {
  area: AreaRow;
  /** Rank of the areas that rows stand for when grouped by AREA. */
  areaLevel: number;
  /** All of `areaLevel`; null for every area of that level within `area`. */
  areas: AreaRow[] | null;
  by: StatisticsDimension[];
  whole: Period;
  /** One a row when grouped by PERIOD, else the whole span alone. */
  periods: Period[];
  /** Null for all organizations, and for what belongs to none. */
  under: Under | null;
  /** Which rows count; null for all of them. */
  condition: ConditionTree<DimensionFilter> | null;
  /** Named by the question, else null: each indicator then comes from its default source. */
  sources: readonly DataSource[] | null;
  totals: boolean;
  asKnownOn: string | null;
  /** Values of periods that end later are withheld; null where none is. */
  publishedThrough: string | null;
  /** Nothing after this day is known. */
  today: string;
  asks: Ask[];
  having: ValueCondition[];
  orderBy: OrderKey[];
  /** So many members of the first grouping are shown; null for all of them. */
  first: number | null;
  /** Whether those left out are shown as one row. */
  rest: boolean;
}

/** The grouping whose members `first` counts. */
export const firstGrouping = ({ by }: Pick<Question, 'by'>) => by.find((dimension) => dimension !== 'PERIOD');

export const hasDimension = (question: Question, dimension: StatisticsDimension): boolean =>
  question.by.includes(dimension);
