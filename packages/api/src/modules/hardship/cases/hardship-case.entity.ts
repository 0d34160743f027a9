import { defineEntity, p } from '@mikro-orm/core';
import { archiveLevels } from '@uniongraph/schema/codes/archive-level';
import { hardshipCategories } from '@uniongraph/schema/codes/hardship-category';
import { hardshipCauses } from '@uniongraph/schema/codes/hardship-cause';
import { hardshipStates } from '@uniongraph/schema/codes/hardship-state';
import { id, provenance, version } from '../../../shared/entity-columns.js';
import { Division } from '../../areas/division.entity.js';
import { UnionOrganization } from '../../organizations/union-organization.entity.js';
import { DibaoStandard } from '../dibao/dibao-standard.entity.js';

/**
 * The file of a household in hardship: one household, one file, however often it leaves the archive and relapses. `episode`
 * counts the times that it went through the procedure.
 */
export const HardshipCase = defineEntity({
  name: 'HardshipCase',
  properties: {
    id: id(),
    caseNo: p.string().unique(),
    organization: () => p.manyToOne(UnionOrganization).fieldName('organization_id').index(),
    division: () => p.manyToOne(Division).fieldName('division_code').index(),
    /** The applicant's employing unit, as it was told. */
    unitName: p.string().nullable(),
    state: p.enum(() => [...hardshipStates.codes]).index(),
    episode: p.smallint().default(1),
    archiveLevel: p.enum(() => [...archiveLevels.codes]),
    /** By the formula; null when the household is not in hardship by it. */
    computedCategory: p.enum(() => [...hardshipCategories.codes]).nullable(),
    /** The officer's, where he overrides the formula with a reason. */
    chosenCategory: p.enum(() => [...hardshipCategories.codes]).nullable(),
    overrideReasonCipher: p.blob().nullable().hidden(),
    mainCause: p.enum(() => [...hardshipCauses.codes]),
    otherCauses: p.array().defaultRaw(`'{}'`),
    exclusions: p.array().defaultRaw(`'{}'`),
    householdSize: p.smallint(),
    /** Incomes and unavoidable expenditure by component, sealed. */
    financesCipher: p.blob().nullable().hidden(),
    dibaoStandard: () => p.manyToOne(DibaoStandard).fieldName('dibao_standard_id').nullable(),
    appliedOn: p.date(),
    filedOn: p.date().nullable(),
    exitedOn: p.date().nullable(),
    publicityFrom: p.date().nullable(),
    publicityTo: p.date().nullable(),
    /** By when it must be verified again. */
    reviewDueOn: p.date().nullable().index(),
    anonymizedAt: p.datetime().nullable(),
    provenance: provenance(),
    version: version(),
  },
  checks: [
    { name: 'hardship_case_size', expression: 'household_size >= 1 and household_size <= 30' },
    { name: 'hardship_case_causes', expression: 'coalesce(array_length(other_causes, 1), 0) <= 3' },
    {
      name: 'hardship_case_override_has_reason',
      expression: '(chosen_category is null) = (override_reason_cipher is null) or anonymized_at is not null',
    },
    {
      name: 'hardship_case_publicity_in_order',
      expression: 'publicity_to is null or publicity_from <= publicity_to',
    },
    { name: 'hardship_case_dates_in_order', expression: 'exited_on is null or exited_on >= filed_on' },
  ],
});
