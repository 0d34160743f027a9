import { divisionLevels } from '@uniongraph/schema/codes/division-level';
import type { Reference } from '../reference/reference.js';

/** A division as statistics need it; `level` is its rank, 0 for the nation. */
export interface AreaRow {
  code: string;
  name: string;
  shortName: string;
  romanisedName: string;
  level: number;
  parentCode: string | null;
  provinceCode: string | null;
  prefectureCode: string | null;
  countyCode: string | null;
  validFrom: string | null;
  validTo: string | null;
}

/** The ledger column that holds a division's code at a level; none for the nation. */
const columnByRank = [null, 'province_code', 'prefecture_code', 'county_code', 'township_code'] as const;
export const areaColumn = (rank: number) => columnByRank[rank] ?? null;

export const levelName = (rank: number) => divisionLevels.codes[rank] as (typeof divisionLevels.codes)[number];

/** True of the area itself and of what lies in it. */
export const isWithin = ({ code, provinceCode, prefectureCode, countyCode }: AreaRow, area: AreaRow) =>
  area.level === 0 || [code, provinceCode, prefectureCode, countyCode].includes(area.code);

/** The area above all others. */
export const nationOf = ({ areas }: Pick<Reference, 'areas'>): AreaRow | undefined =>
  [...areas.values()].find((area) => area.level === 0);

const levels = new WeakMap<Pick<Reference, 'areas'>, Map<string, AreaRow[]>>();

/** Divisions of a level that lie in an area or are it, by code. */
function areasBelow(reference: Pick<Reference, 'areas'>, area: AreaRow, rank: number): AreaRow[] {
  const known = levels.get(reference) ?? new Map<string, AreaRow[]>();
  levels.set(reference, known);
  const key = `${area.code}/${rank}`;
  const found =
    known.get(key) ?? [...reference.areas.values()].filter((each) => each.level === rank && isWithin(each, area));
  known.set(key, found);
  return found;
}

/** Divisions of a level within an area that exist on some day of the span, by code. */
export const areasWithin = (
  reference: Pick<Reference, 'areas'>,
  area: AreaRow,
  rank: number,
  span: { startOn: string; endOn: string },
): AreaRow[] =>
  areasBelow(reference, area, rank).filter(
    ({ validFrom, validTo }) =>
      (validFrom === null || validFrom <= span.endOn) && (validTo === null || validTo > span.startOn),
  );

/** Level just below an area that has divisions; the area's own level where nothing is below. */
export function nextLevel({ areas }: Reference, area: AreaRow): number {
  const levels = [...areas.values()].filter((each) => each.parentCode === area.code).map((each) => each.level);
  return levels.length === 0 ? area.level : Math.min(...levels);
}
