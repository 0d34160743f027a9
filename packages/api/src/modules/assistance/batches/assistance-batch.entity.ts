import { defineEntity, p } from '@mikro-orm/core';
import { assistanceBatchStates } from '@uniongraph/schema/codes/assistance-batch-state';
import { assistanceKinds } from '@uniongraph/schema/codes/assistance-kind';
import { id, provenance, version } from '../../../shared/entity-columns.js';
import { Division } from '../../areas/division.entity.js';
import { UnionOrganization } from '../../organizations/union-organization.entity.js';
import { ProgrammeBrand } from '../../programmes/programme-brand.entity.js';
import { AssistanceFund } from '../funds/assistance-fund.entity.js';

/** Grants that are decided on and paid together, out of one fund. Organization and division are those of the fund. */
export const AssistanceBatch = defineEntity({
  name: 'AssistanceBatch',
  properties: {
    id: id(),
    fund: () => p.manyToOne(AssistanceFund).fieldName('fund_id').index(),
    organization: () => p.manyToOne(UnionOrganization).fieldName('organization_id').index(),
    division: () => p.manyToOne(Division).fieldName('division_code').index(),
    brand: () => p.manyToOne(ProgrammeBrand).fieldName('brand_code').nullable(),
    kind: p.enum(() => [...assistanceKinds.codes]),
    name: p.string(),
    state: p.enum(() => [...assistanceBatchStates.codes]).default('DRAFT'),
    /** Who did it, by the key of his account. */
    submittedBy: p.bigint('number').nullable(),
    submittedAt: p.datetime().nullable(),
    approvedBy: p.bigint('number').nullable(),
    approvedAt: p.datetime().nullable(),
    returnReason: p.text().nullable(),
    paidOn: p.date().nullable(),
    provenance: provenance(),
    version: version(),
  },
  checks: [
    { name: 'assistance_batch_two_persons', expression: 'approved_by <> submitted_by' },
    { name: 'assistance_batch_paid_day', expression: `(state = 'PAID') = (paid_on is not null)` },
  ],
});
