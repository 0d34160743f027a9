import { organizationLevels } from '@uniongraph/schema/codes/organization-level';
import { type Kysely, sql } from 'kysely';
import { globalId } from '../../shared/global-id.js';
import { alignOne } from '../../shared/loaders/align.js';
import { defineLoader } from '../../shared/loaders/define-loader.js';
import type { Tables } from '../../tables.js';

export function selectOrganizations(db: Kysely<Tables>) {
  return db
    .selectFrom('union_organization as o')
    .select([
      'o.id as rowId',
      'o.code',
      'o.uscc',
      'o.name',
      'o.short_name as shortName',
      'o.level',
      'o.kind',
      'o.is_grassroots as isGrassroots',
      'o.status',
      'o.established_on as establishedOn',
      'o.dissolved_on as dissolvedOn',
      'o.provenance',
      'o.version',
      'o.division_code as divisionCode',
      'o.management_area_code as managementAreaCode',
      'o.industry_section as industrySection',
      'o.unit_category_system as unitCategorySystem',
      'o.unit_category_code as unitCategoryCode',
      'o.area_path as areaPath',
      'o.industry_path as industryPath',
    ]);
}

type OrganizationRecord = Awaited<ReturnType<ReturnType<typeof selectOrganizations>['execute']>>[number];

export function toOrganization(record: OrganizationRecord) {
  return {
    ...record,
    id: globalId('UnionOrganization', record.rowId),
    level: organizationLevels.codes[record.level]!,
  };
}

export type OrganizationRow = ReturnType<typeof toOrganization>;

export const organizationById = defineLoader<string, OrganizationRow | null>(async (ids, { db }) => {
  const records = await selectOrganizations(db).where(sql<boolean>`o.id = any(${ids}::bigint[])`).execute();
  return alignOne(ids, records.map(toOrganization), (organization) => organization.rowId);
});

export const organizationByCode = defineLoader<string, OrganizationRow | null>(async (codes, { db }) => {
  const records = await selectOrganizations(db).where(sql<boolean>`o.code = any(${codes}::text[])`).execute();
  return alignOne(codes, records.map(toOrganization), (organization) => organization.code);
});
