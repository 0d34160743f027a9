import { defineEntity, p } from '@mikro-orm/core';
import { id, provenance } from '../../../shared/entity-columns.js';
import { HardshipCase } from '../../hardship/cases/hardship-case.entity.js';
import { HouseholdMember } from '../../hardship/household/household-member.entity.js';

/** Work that the union found for somebody of a household; never changed. */
export const JobPlacement = defineEntity({
  name: 'JobPlacement',
  properties: {
    id: id(),
    case: () => p.manyToOne(HardshipCase).fieldName('case_id').index(),
    /** Who got it, where that is known. */
    householdMember: () =>
      p.manyToOne(HouseholdMember).fieldName('household_member_id').nullable().deleteRule('set null'),
    startedOn: p.date(),
    employer: p.string().hidden(),
    post: p.string().nullable().hidden(),
    provenance: provenance(),
  },
});
