import type { DivisionLevel } from '@uniongraph/schema/codes/division-level';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import type { PeriodShift } from './period-shifts.js';

/** Filters of a question by the names of `StatisticsFilter`; a list that is empty or missing filters nothing. */
export type QuestionFilters = Readonly<Record<string, readonly string[]>>;

/** The column a table is sorted by: a leaf column's key, or a row dimension. */
export interface QuestionSort {
  column: string;
  direction: 'ASC' | 'DESC';
}

/** Everything that decides what the explorer asks and shows; the address carries all of it. */
export interface StatisticsQuestion {
  /** Fields of `StatisticsRow`, e.g. `unionEstablishmentRate`. */
  indicators: readonly string[];
  area: string;
  /** Null: the level below the area. */
  areaLevel: DivisionLevel | null;
  by: readonly StatisticsDimension[];
  period: string;
  filters: QuestionFilters;
  /** A day: answer with what was known at its end. Empty: with all that is known now. */
  asKnownOn: string;
  totals: boolean;
  /** Compare every value with the same one that long before. */
  shift: PeriodShift | null;
  /** Show numerator and denominator beside each rate. */
  parts: boolean;
  /** The grouping that is laid out in columns instead of rows. */
  pivot: StatisticsDimension | null;
  sort: QuestionSort | null;
}
