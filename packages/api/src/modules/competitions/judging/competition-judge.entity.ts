import { defineEntity, p } from '@mikro-orm/core';
import { id } from '../../../shared/entity-columns.js';
import { keyed } from '../../../shared/keyed.js';
import { UserAccount } from '../../access/accounts/user-account.entity.js';
import { Competition } from '../competitions/competition.entity.js';

/** Who scores a competition. One with an account may record his own scores. */
export const CompetitionJudge = defineEntity({
  name: 'CompetitionJudge',
  properties: {
    id: id(),
    competition: () => p.manyToOne(keyed(Competition)).fieldName('competition_id').deleteRule('cascade'),
    displayName: p.string(),
    userAccount: () =>
      p.manyToOne(keyed(UserAccount)).fieldName('user_account_id').nullable().deleteRule('restrict').index(),
  },
  uniques: [{ properties: ['competition', 'displayName'] }, { properties: ['competition', 'userAccount'] }],
});
