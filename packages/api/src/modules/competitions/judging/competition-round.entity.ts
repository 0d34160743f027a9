import { defineEntity, p } from '@mikro-orm/core';
import { id } from '../../../shared/entity-columns.js';
import { keyed } from '../../../shared/keyed.js';
import { Competition } from '../competitions/competition.entity.js';

/** A round of scoring: preliminary, final. */
export const CompetitionRound = defineEntity({
  name: 'CompetitionRound',
  properties: {
    id: id(),
    competition: () => p.manyToOne(keyed(Competition)).fieldName('competition_id').deleteRule('cascade'),
    ordinal: p.smallint(),
    name: p.string(),
    /** Set against other rounds; 0 for one that only decides who goes on. */
    weight: p.integer(),
  },
  uniques: [{ properties: ['competition', 'ordinal'] }, { properties: ['competition', 'name'] }],
  checks: [{ name: 'competition_round_weight_not_negative', expression: 'weight >= 0' }],
});
