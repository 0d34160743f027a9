import { defineEntity, p } from '@mikro-orm/core';
import { id, provenance } from '../../shared/entity-columns.js';
import { UnionOrganization } from '../organizations/union-organization.entity.js';
import { EmployingUnit } from './employing-unit.entity.js';

/** A span in which a unit has a union of its own, is covered by a joint one, or prepares one. No row: no union. */
export const UnitCoverage = defineEntity({
  name: 'UnitCoverage',
  properties: {
    id: id(),
    unit: () => p.manyToOne(EmployingUnit).fieldName('unit_id').deleteRule('cascade').index(),
    state: p.enum(() => ['ESTABLISHED', 'COVERED_BY_JOINT', 'PREPARING'] as const),
    organization: () =>
      p.manyToOne(UnionOrganization).fieldName('organization_id').nullable().deleteRule('restrict').index(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    provenance: provenance(),
  },
  checks: [
    { name: 'unit_coverage_valid_in_order', expression: 'valid_to is null or valid_to > valid_from' },
    { name: 'unit_coverage_names_union', expression: "state = 'PREPARING' or organization_id is not null" },
  ],
});
