import type { DivisionLevel } from '../codes/division-level.js';

/** LIST: the national list; DOSSIER: domain.md; KNOWLEDGE: entered by hand and not re-checked. */
export type DivisionBasis = 'LIST' | 'DOSSIER' | 'KNOWLEDGE';

/** An administrative division from nation to county. Valid on D iff validFrom <= D and (validTo is null or D < validTo). */
export interface Division {
  /** GB/T 2260, six digits; 100000 is the nation. */
  readonly code: string;
  /** 兰山区 */
  readonly name: string;
  /** 兰山; 费县 where one character would remain. */
  readonly shortName: string;
  readonly level: Exclude<DivisionLevel, 'TOWNSHIP'>;
  readonly parentCode: string | null;
  /** Lanshan, Xi'an. Not unique: never a key. */
  readonly romanisedName: string;
  /** Full name for searching, ü as v: lanshanqu. */
  readonly pinyin: string;
  /** lsq */
  readonly initials: string;
  /** ISO date; null when valid since before the list. Changes are known to the year and stand on 1 January. */
  readonly validFrom: string | null;
  /** ISO date, first day on which the code is no longer valid; null while it is. */
  readonly validTo: string | null;
  /** What a retired code became. */
  readonly successorCode: string | null;
  /** Where name, dates and successor come from. */
  readonly basis: DivisionBasis;
}

/** Whether the division's code was in force on an ISO date. */
export function isDivisionValidOn(division: Pick<Division, 'validFrom' | 'validTo'>, on: string): boolean {
  return (division.validFrom === null || division.validFrom <= on) && (division.validTo === null || on < division.validTo);
}
