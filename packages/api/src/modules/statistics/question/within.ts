import { type RawBuilder, sql } from 'kysely';
import type { AreaRow } from './area.js';

/**
 * Rows that carry their ancestry and lie within an area. Every ancestor is named, so that the index which begins with the
 * province finds the rows of a county.
 */
export function withinSql({ provinceCode, prefectureCode, countyCode, code, level }: AreaRow): RawBuilder<boolean> {
  const ancestry = {
    province_code: provinceCode,
    prefecture_code: prefectureCode,
    county_code: countyCode,
    ...(level === 4 && { township_code: code }),
  };
  const conditions = Object.entries(ancestry).flatMap(([column, ancestor]) =>
    ancestor === null ? [] : [sql<boolean>`${sql.ref(column)} = ${ancestor}`],
  );
  return conditions.length === 0 ? sql`true` : sql`${sql.join(conditions, sql` and `)}`;
}
