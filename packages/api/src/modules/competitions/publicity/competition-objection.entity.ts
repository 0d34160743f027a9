import { defineEntity, p } from '@mikro-orm/core';
import { objectionStates } from '@uniongraph/schema/codes/objection-state';
import { id, version } from '../../../shared/entity-columns.js';
import { keyed } from '../../../shared/keyed.js';
import { Competition } from '../competitions/competition.entity.js';
import { CompetitionEntry } from '../entries/competition-entry.entity.js';

/** An objection to published results. Who raised it is not kept here. */
export const CompetitionObjection = defineEntity({
  name: 'CompetitionObjection',
  properties: {
    id: id(),
    competition: () => p.manyToOne(keyed(Competition)).fieldName('competition_id').deleteRule('cascade').index(),
    publication: p.smallint(),
    entry: () => p.manyToOne(keyed(CompetitionEntry)).fieldName('entry_id').nullable().deleteRule('restrict').index(),
    text: p.text(),
    filedAt: p.datetime(),
    state: p.enum(() => [...objectionStates.codes]).default('OPEN'),
    answer: p.text().nullable(),
    answeredAt: p.datetime().nullable(),
    version: version(),
  },
  checks: [
    {
      name: 'competition_objection_answered_whole',
      expression: "(state = 'OPEN') = (answer is null) and (answer is null) = (answered_at is null)",
    },
  ],
});
