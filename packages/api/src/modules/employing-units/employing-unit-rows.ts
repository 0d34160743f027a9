import { type Kysely, sql } from 'kysely';
import { globalId } from '../../shared/global-id.js';
import { alignOne } from '../../shared/loaders/align.js';
import { defineLoader } from '../../shared/loaders/define-loader.js';
import type { Tables } from '../../tables.js';

export function selectEmployingUnits(db: Kysely<Tables>) {
  return db
    .selectFrom('employing_unit as e')
    .select([
      'e.id as rowId',
      'e.uscc',
      'e.name',
      'e.registered_on as registeredOn',
      'e.deregistered_on as deregisteredOn',
      'e.provenance',
      'e.version',
      'e.division_code as divisionCode',
      'e.management_area_code as managementAreaCode',
      'e.industry_section as industrySection',
      'e.unit_category_system as unitCategorySystem',
      'e.unit_category_code as unitCategoryCode',
    ]);
}

type EmployingUnitRecord = Awaited<ReturnType<ReturnType<typeof selectEmployingUnits>['execute']>>[number];

export function toEmployingUnit(record: EmployingUnitRecord) {
  return { ...record, id: globalId('EmployingUnit', record.rowId) };
}

export type EmployingUnitRow = ReturnType<typeof toEmployingUnit>;

export const employingUnitById = defineLoader<string, EmployingUnitRow | null>(async (ids, { db }) => {
  const records = await selectEmployingUnits(db).where(sql<boolean>`e.id = any(${ids}::bigint[])`).execute();
  return alignOne(ids, records.map(toEmployingUnit), (unit) => unit.rowId);
});

export const employingUnitByUscc = defineLoader<string, EmployingUnitRow | null>(async (usccs, { db }) => {
  const records = await selectEmployingUnits(db).where(sql<boolean>`e.uscc = any(${usccs}::text[])`).execute();
  return alignOne(usccs, records.map(toEmployingUnit), (unit) => unit.uscc);
});
