import { defineEntity, p } from '@mikro-orm/core';
import { id } from '../../../shared/entity-columns.js';
import { keyed } from '../../../shared/keyed.js';
import { CompetitionScore } from './competition-score.entity.js';

/** Every value that a score ever had, with who recorded it. Rows are only added. */
export const CompetitionScoreChange = defineEntity({
  name: 'CompetitionScoreChange',
  properties: {
    id: id(),
    score: () => p.manyToOne(keyed(CompetitionScore)).fieldName('score_id').deleteRule('cascade'),
    version: p.integer(),
    value: p.decimal('string').precision(8).scale(2),
    recordedBy: p.string(),
    recordedAt: p.datetime(),
  },
  uniques: [{ properties: ['score', 'version'] }],
});
