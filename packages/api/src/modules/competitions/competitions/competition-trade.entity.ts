import { defineEntity, p } from '@mikro-orm/core';
import { id } from '../../../shared/entity-columns.js';
import { keyed } from '../../../shared/keyed.js';
import { Competition } from './competition.entity.js';

/** A trade (工种) that a competition is held in; each has a ranking of its own. */
export const CompetitionTrade = defineEntity({
  name: 'CompetitionTrade',
  properties: {
    id: id(),
    competition: () => p.manyToOne(keyed(Competition)).fieldName('competition_id').deleteRule('cascade'),
    name: p.string(),
  },
  uniques: [{ properties: ['competition', 'name'] }],
});
