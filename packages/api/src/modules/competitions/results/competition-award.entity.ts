import { defineEntity, p } from '@mikro-orm/core';
import { id, provenance } from '../../../shared/entity-columns.js';
import { keyed } from '../../../shared/keyed.js';
import { Competition } from '../competitions/competition.entity.js';
import { CompetitionEntry } from '../entries/competition-entry.entity.js';

/** A prize that an entry won, such as a first prize. Honours of other schemes are kept apart. */
export const CompetitionAward = defineEntity({
  name: 'CompetitionAward',
  properties: {
    id: id(),
    competition: () => p.manyToOne(keyed(Competition)).fieldName('competition_id').deleteRule('cascade').index(),
    entry: () => p.manyToOne(keyed(CompetitionEntry)).fieldName('entry_id').deleteRule('restrict'),
    /** 1 for a first prize; null where a prize has no rank. */
    prizeRank: p.smallint().nullable(),
    award: p.string(),
    awardedOn: p.date(),
    provenance: provenance(),
  },
  uniques: [{ properties: ['entry', 'award'] }],
  checks: [{ name: 'competition_award_rank_above_zero', expression: 'prize_rank > 0' }],
});
