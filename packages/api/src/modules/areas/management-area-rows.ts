import { type Kysely, sql } from 'kysely';
import { globalId } from '../../shared/global-id.js';
import { alignMany, alignOne } from '../../shared/loaders/align.js';
import { defineLoader } from '../../shared/loaders/define-loader.js';
import type { Tables } from '../../tables.js';

function selectManagementAreas(db: Kysely<Tables>) {
  return db
    .selectFrom('management_area as m')
    .select([
      'm.code',
      'm.name',
      'm.division_code as divisionCode',
      'm.valid_from as validFrom',
      'm.valid_to as validTo',
      'm.provenance',
    ])
    .orderBy('m.code');
}

type ManagementAreaRecord = Awaited<ReturnType<ReturnType<typeof selectManagementAreas>['execute']>>[number];

const toManagementArea = (record: ManagementAreaRecord) => ({
  ...record,
  id: globalId('ManagementArea', record.code),
});

export type ManagementAreaRow = ReturnType<typeof toManagementArea>;

export const managementAreaByCode = defineLoader<string, ManagementAreaRow | null>(async (codes, { db }) => {
  const records = await selectManagementAreas(db).where(sql<boolean>`m.code = any(${codes}::text[])`).execute();
  return alignOne(codes, records.map(toManagementArea), (area) => area.code);
});

export const managementAreasOfDivision = defineLoader<string, ManagementAreaRow[]>(async (codes, { db }) => {
  const records = await selectManagementAreas(db)
    .where(sql<boolean>`m.division_code = any(${codes}::text[])`)
    .execute();
  return alignMany(codes, records.map(toManagementArea), (area) => area.divisionCode);
});
