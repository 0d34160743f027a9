import { defineEntity, p } from '@mikro-orm/core';
import { id, provenance } from '../../../shared/entity-columns.js';
import { HardshipCase } from '../../hardship/cases/hardship-case.entity.js';
import { ProgrammeBrand } from '../../programmes/programme-brand.entity.js';

/** A visit that officials paid to a household on file, in a campaign or by themselves; never changed. */
export const HouseholdVisit = defineEntity({
  name: 'HouseholdVisit',
  properties: {
    id: id(),
    case: () => p.manyToOne(HardshipCase).fieldName('case_id').index(),
    brand: () => p.manyToOne(ProgrammeBrand).fieldName('brand_code').nullable(),
    visitedOn: p.date(),
    /** Names of the officials. */
    visitors: p.array(),
    noteCipher: p.blob().nullable().hidden(),
    provenance: provenance(),
  },
  checks: [
    { name: 'household_visit_by_somebody', expression: 'cardinality(visitors) >= 1 and cardinality(visitors) <= 10' },
  ],
});
