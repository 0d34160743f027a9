import type { Context } from '../../../context.js';
import { mustOrganize } from '../rounds/must-organize.js';
import type { DecideNominationInput } from './change-nomination.input.js';
import type { NominationRow } from './nomination-rows.js';
import { settleNomination } from './settle-nomination.js';

/** Who holds the round says who is accepted, as often as he likes while it is nominating. */
export const decideNomination = (context: Context, input: DecideNominationInput): Promise<NominationRow> =>
  settleNomination(context, input, {
    event: 'NOMINATION_DECIDE',
    to: input.isAccepted ? 'ACCEPTED' : 'REJECTED',
    from: ['NOMINATED', 'ACCEPTED', 'REJECTED'],
    stages: ['NOMINATING'],
    reason: input.reason ?? (input.isAccepted ? null : ''),
    allow: (within, { organizerId }) => mustOrganize(within, organizerId),
  });
