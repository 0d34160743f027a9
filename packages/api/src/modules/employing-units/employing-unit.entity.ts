import { defineEntity, p } from '@mikro-orm/core';
import { industrySections } from '@uniongraph/schema/codes/industry-section';
import { id, provenance, searchText, version } from '../../shared/entity-columns.js';
import { Division } from '../areas/division.entity.js';
import { ManagementArea } from '../areas/management-area.entity.js';

/** An employing unit: the denominator of the union establishment rate (domain.md §2.3, §5). */
export const EmployingUnit = defineEntity({
  name: 'EmployingUnit',
  properties: {
    id: id(),
    uscc: p.string().length(18).unique(),
    name: p.string(),
    division: () => p.manyToOne(Division).fieldName('division_code'),
    managementArea: () =>
      p.manyToOne(ManagementArea).fieldName('management_area_code').nullable().deleteRule('restrict'),
    industrySection: p.enum(() => [...industrySections.codes]).nullable(),
    unitCategorySystem: p.string().nullable(),
    unitCategoryCode: p.string().nullable(),
    registeredOn: p.date(),
    deregisteredOn: p.date().nullable(),
    searchText: searchText(),
    provenance: provenance(),
    version: version(),
  },
  indexes: [
    {
      // With what lists are filtered and ordered by most: counts and pages are found in it alone.
      name: 'employing_unit_division',
      expression:
        'create index employing_unit_division on employing_unit (division_code) include (id, industry_section, registered_on, deregistered_on)',
    },
    {
      name: 'employing_unit_search',
      expression: 'create index employing_unit_search on employing_unit using gin (search_bigrams(search_text))',
    },
  ],
  checks: [
    { name: 'employing_unit_dates_in_order', expression: 'deregistered_on is null or deregistered_on > registered_on' },
  ],
});
