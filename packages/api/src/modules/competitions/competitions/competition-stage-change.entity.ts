import { defineEntity, p } from '@mikro-orm/core';
import { competitionStages } from '@uniongraph/schema/codes/competition-stage';
import { id } from '../../../shared/entity-columns.js';
import { keyed } from '../../../shared/keyed.js';
import { Competition } from './competition.entity.js';

/** Who moved a competition to a stage, when and why. Rows are only added. */
export const CompetitionStageChange = defineEntity({
  name: 'CompetitionStageChange',
  properties: {
    id: id(),
    competition: () => p.manyToOne(keyed(Competition)).fieldName('competition_id').deleteRule('cascade').index(),
    fromStage: p.enum(() => [...competitionStages.codes]),
    toStage: p.enum(() => [...competitionStages.codes]),
    reason: p.text().nullable(),
    /** Name of the account, and of the organization that it acted for. */
    changedBy: p.string(),
    changedByOrganization: p.string(),
    changedAt: p.datetime(),
  },
});
