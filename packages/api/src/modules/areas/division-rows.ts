import { divisionLevels } from '@uniongraph/schema/codes/division-level';
import { type Kysely, sql } from 'kysely';
import { globalId } from '../../shared/global-id.js';
import { alignOne } from '../../shared/loaders/align.js';
import { defineLoader } from '../../shared/loaders/define-loader.js';
import type { Tables } from '../../tables.js';

export function selectDivisions(db: Kysely<Tables>) {
  return db
    .selectFrom('division as d')
    .select([
      'd.code',
      'd.name',
      'd.short_name as shortName',
      'd.romanised_name as romanisedName',
      'd.level',
      'd.parent_code as parentCode',
      'd.province_code as provinceCode',
      'd.prefecture_code as prefectureCode',
      'd.county_code as countyCode',
      'd.successor_code as successorCode',
      'd.valid_from as validFrom',
      'd.valid_to as validTo',
      'd.provenance',
    ]);
}

type DivisionRecord = Awaited<ReturnType<ReturnType<typeof selectDivisions>['execute']>>[number];

export function toDivision(record: DivisionRecord) {
  return { ...record, id: globalId('Division', record.code), level: divisionLevels.codes[record.level]! };
}

export type DivisionRow = ReturnType<typeof toDivision>;

export const divisionByCode = defineLoader<string, DivisionRow | null>(async (codes, { db }) => {
  const records = await selectDivisions(db).where(sql<boolean>`d.code = any(${codes}::text[])`).execute();
  return alignOne(codes, records.map(toDivision), (division) => division.code);
});
