import { defineEntity, p } from '@mikro-orm/core';
import { healthStates } from '@uniongraph/schema/codes/health-state';
import { householdRelations } from '@uniongraph/schema/codes/household-relation';
import { workStates } from '@uniongraph/schema/codes/work-state';
import { id, provenance, version } from '../../../shared/entity-columns.js';
import { HardshipCase } from '../cases/hardship-case.entity.js';

/** A person of a household in hardship, the applicant included. Sex by GB/T 2261.1. */
export const HouseholdMember = defineEntity({
  name: 'HouseholdMember',
  properties: {
    id: id(),
    /** What sealed values are bound to: the number of the file and the person's place in it. */
    memberKey: p.string().unique(),
    case: () => p.manyToOne(HardshipCase).fieldName('case_id').deleteRule('cascade').index(),
    relation: p.enum(() => [...householdRelations.codes]),
    name: p.string().hidden(),
    sex: p.smallint().check('sex in (0, 1, 2, 9)'),
    birthYear: p.smallint().nullable(),
    phone: p.string().nullable().hidden(),
    idNumberCipher: p.blob().nullable().hidden(),
    idNumberHash: p.blob().nullable().hidden(),
    health: p.enum(() => [...healthStates.codes]).nullable(),
    workState: p.enum(() => [...workStates.codes]).nullable(),
    /** Whether the file is under way or on file: nobody is in two such files. */
    isOpen: p.boolean().default(true),
    provenance: provenance(),
    version: version(),
  },
  indexes: [
    {
      name: 'household_member_in_one_open_file',
      expression:
        'create unique index household_member_in_one_open_file on household_member (id_number_hash) where is_open',
    },
    {
      name: 'household_member_one_applicant',
      expression: `create unique index household_member_one_applicant on household_member (case_id) where relation = 'APPLICANT'`,
    },
    {
      // Likeness of persons across files.
      name: 'household_member_likeness',
      expression: 'create index household_member_likeness on household_member (name, birth_year, sex)',
    },
  ],
  checks: [
    {
      name: 'household_member_id_number_whole',
      expression: '(id_number_cipher is null) = (id_number_hash is null)',
    },
  ],
});
