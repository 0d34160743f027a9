import { defineEntity, p } from '@mikro-orm/core';
import { id, version } from '../../../shared/entity-columns.js';
import { keyed } from '../../../shared/keyed.js';
import { Competition } from '../competitions/competition.entity.js';
import { CriteriaItem } from '../criteria/criteria-item.entity.js';
import { CompetitionEntry } from '../entries/competition-entry.entity.js';
import { CompetitionJudge } from './competition-judge.entity.js';
import { CompetitionRound } from './competition-round.entity.js';

/** What a judge gives an entry for a criterion in a round, as it stands. */
export const CompetitionScore = defineEntity({
  name: 'CompetitionScore',
  properties: {
    id: id(),
    competition: () => p.manyToOne(keyed(Competition)).fieldName('competition_id').deleteRule('cascade').index(),
    judge: () => p.manyToOne(keyed(CompetitionJudge)).fieldName('judge_id').deleteRule('restrict'),
    round: () => p.manyToOne(keyed(CompetitionRound)).fieldName('round_id').deleteRule('restrict').index(),
    entry: () => p.manyToOne(keyed(CompetitionEntry)).fieldName('entry_id').deleteRule('restrict').index(),
    item: () => p.manyToOne(keyed(CriteriaItem)).fieldName('item_id').deleteRule('restrict').index(),
    value: p.decimal('string').precision(8).scale(2),
    version: version(),
  },
  uniques: [{ properties: ['judge', 'round', 'entry', 'item'] }],
  checks: [{ name: 'competition_score_not_negative', expression: 'value >= 0' }],
});
