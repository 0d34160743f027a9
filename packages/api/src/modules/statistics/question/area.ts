import { divisionLevels } from '@uniongraph/schema/codes/division-level';
import type { QueryExecutorProvider } from 'kysely';
import { sql } from 'kysely';
import { withinSql } from './within.js';

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
}

const columns = sql`code, name, short_name as "shortName", romanised_name as "romanisedName", level, parent_code as "parentCode",
  province_code as "provinceCode", prefecture_code as "prefectureCode", county_code as "countyCode"`;

/** The ledger column that holds a division's code at a level; none for the nation. */
const columnByRank = [null, 'province_code', 'prefecture_code', 'county_code', 'township_code'] as const;
export const areaColumn = (rank: number) => columnByRank[rank] ?? null;

export const levelName = (rank: number) => divisionLevels.codes[rank] as (typeof divisionLevels.codes)[number];

export async function findArea(db: QueryExecutorProvider, code: string): Promise<AreaRow | undefined> {
  const { rows } = await sql<AreaRow>`select ${columns} from division where code = ${code}`.execute(db);
  return rows[0];
}

/** Divisions of a level within an area that exist on some day of the span, by code. */
export async function areasWithin(
  db: QueryExecutorProvider,
  area: AreaRow,
  rank: number,
  span: { startOn: string; endOn: string },
): Promise<AreaRow[]> {
  const { rows } = await sql<AreaRow>`
    select ${columns} from division
    where level = ${rank} and ${withinSql(area)}
      and (valid_from is null or valid_from <= ${span.endOn}) and (valid_to is null or valid_to > ${span.startOn})
    order by code`.execute(db);
  return rows;
}

/** Level just below an area that has divisions; the area's own level where nothing is below. */
export async function nextLevel(db: QueryExecutorProvider, area: AreaRow): Promise<number> {
  const { rows } = await sql<{ level: number | null }>`
    select min(level) as level from division where parent_code = ${area.code}`.execute(db);
  return rows[0]?.level ?? area.level;
}
