import { defineEntity, p } from '@mikro-orm/core';
import { assistanceGrantStates } from '@uniongraph/schema/codes/assistance-grant-state';
import { assistanceKinds } from '@uniongraph/schema/codes/assistance-kind';
import { paymentMethods } from '@uniongraph/schema/codes/payment-method';
import { id, provenance, version } from '../../../shared/entity-columns.js';
import { HardshipCase } from '../../hardship/cases/hardship-case.entity.js';
import { AssistanceBatch } from '../batches/assistance-batch.entity.js';
import { AssistanceFund } from '../funds/assistance-fund.entity.js';

/** What one household is given in a batch. A grant that was removed stays on record and holds no money. */
export const AssistanceGrant = defineEntity({
  name: 'AssistanceGrant',
  properties: {
    id: id(),
    batch: () => p.manyToOne(AssistanceBatch).fieldName('batch_id').index(),
    /** That of the batch, which a trigger sees to. */
    fund: () => p.manyToOne(AssistanceFund).fieldName('fund_id').index(),
    case: () => p.manyToOne(HardshipCase).fieldName('case_id').index(),
    kind: p.enum(() => [...assistanceKinds.codes]),
    amount: p.decimal('string').precision(14).scale(2).check('amount > 0'),
    paymentMethod: p.enum(() => [...paymentMethods.codes]),
    accountCipher: p.blob().nullable().hidden(),
    state: p.enum(() => [...assistanceGrantStates.codes]).default('PLANNED'),
    paidOn: p.date().nullable(),
    provenance: provenance(),
    version: version(),
  },
  indexes: [
    {
      name: 'assistance_grant_once',
      expression: `create unique index assistance_grant_once on assistance_grant (batch_id, case_id, kind) where state <> 'REMOVED'`,
    },
  ],
  checks: [{ name: 'assistance_grant_paid_day', expression: `(state = 'PAID') = (paid_on is not null)` }],
});
