import { defineEntity, p } from '@mikro-orm/core';
import { industrySections } from '@uniongraph/schema/codes/industry-section';
import { organizationKinds } from '@uniongraph/schema/codes/organization-kind';
import { organizationStatuses } from '@uniongraph/schema/codes/organization-status';
import { id, provenance, searchText, version } from '../../shared/entity-columns.js';
import { Division } from '../areas/division.entity.js';
import { ManagementArea } from '../areas/management-area.entity.js';

/**
 * A trade-union organization. `level` is the place in the line of command (0 national … 5 base) and says nothing about
 * `isGrassroots`: the union of a provincial organ is grassroots at level 1 (domain.md §2.1).
 * The paths run from the root to the organization by the parents recorded without an end, and are kept by a trigger.
 */
export const UnionOrganization = defineEntity({
  name: 'UnionOrganization',
  properties: {
    id: id(),
    code: p.string().unique(),
    uscc: p.string().length(18).nullable().unique(),
    name: p.string(),
    shortName: p.string().nullable(),
    level: p.smallint(),
    kind: p.enum(() => [...organizationKinds.codes]),
    isGrassroots: p.boolean(),
    division: () => p.manyToOne(Division).fieldName('division_code'),
    managementArea: () =>
      p.manyToOne(ManagementArea).fieldName('management_area_code').nullable().deleteRule('restrict'),
    industrySection: p.enum(() => [...industrySections.codes]).nullable(),
    unitCategorySystem: p.string().nullable(),
    unitCategoryCode: p.string().nullable(),
    establishedOn: p.date(),
    dissolvedOn: p.date().nullable(),
    status: p.enum(() => [...organizationStatuses.codes]).default('ACTIVE'),
    areaPath: p.string().columnType('ltree').nullable(),
    industryPath: p.string().columnType('ltree').nullable(),
    searchText: searchText(),
    provenance: provenance(),
    version: version(),
  },
  indexes: [
    {
      // With what lists are filtered and ordered by most: counts and pages are found in it alone.
      name: 'union_organization_division',
      expression:
        'create index union_organization_division on union_organization (division_code) include (id, kind, status, industry_section, is_grassroots, level, established_on)',
    },
    {
      name: 'union_organization_area_path',
      expression: 'create index union_organization_area_path on union_organization using gist (area_path)',
    },
    {
      name: 'union_organization_industry_path',
      expression: 'create index union_organization_industry_path on union_organization using gist (industry_path)',
    },
    {
      name: 'union_organization_search',
      expression:
        'create index union_organization_search on union_organization using gin (search_bigrams(search_text))',
    },
  ],
  checks: [
    { name: 'union_organization_level_range', expression: 'level >= 0 and level <= 5' },
    { name: 'union_organization_dates_in_order', expression: 'dissolved_on is null or dissolved_on > established_on' },
    { name: 'union_organization_status_fits_dates', expression: "(status = 'ACTIVE') = (dissolved_on is null)" },
  ],
});
