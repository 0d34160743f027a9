import type { Context } from '../../../context.js';
import type { WithdrawNominationInput } from './change-nomination.input.js';
import type { NominationRow } from './nomination-rows.js';
import { settleNomination } from './settle-nomination.js';

/** Until the honour is granted: an objection may come up in the publicity too. */
export const withdrawNomination = (context: Context, input: WithdrawNominationInput): Promise<NominationRow> =>
  settleNomination(context, input, {
    event: 'NOMINATION_WITHDRAW',
    to: 'WITHDRAWN',
    from: ['NOMINATED', 'ACCEPTED'],
    stages: ['NOMINATING', 'PUBLICITY'],
    reason: input.reason,
  });
