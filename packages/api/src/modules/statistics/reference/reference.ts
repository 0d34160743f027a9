import type { FrozenPeriodRow } from '../freezing/frozen-period-row.js';
import type { AreaRow } from '../question/area.js';
import type { ReportingCounties } from './reporting-counties.js';

/** A change of an indicator's definition. */
export interface SeriesBreakRow {
  indicatorKey: string;
  effectiveOn: string;
  note: string;
  noteEn: string;
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
