import type { FrozenPeriodRow } from '../freezing/frozen-period-row.js';
import type { AreaRow } from '../question/area.js';
import type { DatedDefinition } from '../versions/dated-definition.js';
import type { ReportingCounties } from './reporting-counties.js';

/** A change of an indicator's definition. */
export interface SeriesBreakRow {
  indicatorKey: string;
  effectiveOn: string;
  note: string;
  noteEn: string;
  /** Null where no version of the definition ended on that day: then the note alone names both. */
  before: DatedDefinition | null;
  after: DatedDefinition | null;
}

export interface ReportingRoundRow {
  stockDate: string;
  closedOn: string | null;
}

/** The small tables that every answer needs, as of one version of them. */
export interface Reference {
  version: string;
  /** By code, in the order of the codes. */
  areas: ReadonlyMap<string, AreaRow>;
  /** Every version of an indicator's definition by its key, the oldest first. */
  definitions: ReadonlyMap<string, readonly DatedDefinition[]>;
  /** By date, the earliest first. */
  breaks: readonly SeriesBreakRow[];
  rounds: readonly ReportingRoundRow[];
  /** Which counties report, by key of the fact; null before its rollups were first built. */
  reporting: Readonly<Record<string, ReportingCounties | null>>;
  frozenPeriods: readonly FrozenPeriodRow[];
}

/** Stock date of the last round closed by a day; null before the first. */
export function closedThrough({ rounds }: Reference, day: string): string | null {
  const closed = rounds.filter((round) => round.closedOn !== null && round.closedOn <= day);
  return (
    closed
      .map((round) => round.stockDate)
      .sort()
      .at(-1) ?? null
  );
}
