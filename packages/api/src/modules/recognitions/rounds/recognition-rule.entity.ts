import { defineEntity, p } from '@mikro-orm/core';
import { nomineeGroups } from '@uniongraph/schema/codes/nominee-group';
import { id, provenance } from '../../../shared/entity-columns.js';
import { RecognitionRound } from './recognition-round.entity.js';

/** The least share that a group must have among those whom a round honours (domain.md §2.6). */
export const RecognitionRule = defineEntity({
  name: 'RecognitionRule',
  properties: {
    id: id(),
    round: () => p.manyToOne(RecognitionRound).fieldName('round_id').deleteRule('cascade'),
    groupCode: p.enum(() => [...nomineeGroups.codes]),
    minimumPercent: p.smallint().check('minimum_percent >= 1 and minimum_percent <= 100'),
    excludesSpecial: p.boolean().default(true),
    provenance: provenance(),
  },
  uniques: [{ properties: ['round', 'groupCode'] }],
});
