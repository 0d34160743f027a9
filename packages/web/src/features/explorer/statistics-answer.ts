import type { ObservationStatus } from '@uniongraph/schema/codes/observation-status';
import type { Provenance } from '@uniongraph/schema/codes/provenance';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';

export interface PeriodAnswer {
  code: string;
  label: string;
  labelEn: string;
  startOn: string;
  endOn: string;
}

/** What the explorer selects of an `IndicatorValue`. */
export interface ValueAnswer {
  /** Exact decimal as text; a rate is a ratio. */
  value: string | null;
  numerator: string | number | null;
  denominator: string | number | null;
  status: ObservationStatus;
  formatted: string | null;
  source: string | null;
  provenance: Provenance;
  note: string | null;
  noteEn: string | null;
  definition: { version: number };
  change?: { absolute: string | null; relative: string | null } | null;
}

/** A row as it arrives; members of closed lists and values stand beside these fields under their own names. */
export interface AnswerRow {
  key: string;
  isTotal: boolean;
  /** Belongs to the chosen area but to none of the level shown. */
  isUnallotted: boolean;
  totalOver: readonly StatisticsDimension[];
  area?: { code: string; name: string; shortName: string; romanisedName: string } | null;
  period?: PeriodAnswer | null;
  [field: string]: unknown;
}

export interface StatisticsAnswer {
  area: { code: string; name: string; shortName: string; romanisedName: string };
  periods: readonly PeriodAnswer[];
  rows: readonly AnswerRow[];
  freshness: { recordedThrough: string | null; dataThrough: string | null };
  completeness: { reported: number; expected: number; stockDate: string | null };
  cost: number;
}
