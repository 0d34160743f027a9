import { defineEntity, p } from '@mikro-orm/core';
import { entrantKinds } from '@uniongraph/schema/codes/entrant-kind';
import { id } from '../../../shared/entity-columns.js';
import { keyed } from '../../../shared/keyed.js';
import { Competition } from '../competitions/competition.entity.js';
import { CompetitionEntry } from '../entries/competition-entry.entity.js';
import type { Calculation } from './calculation.js';

/** The place of an entry as it was published, with names and calculation as they were then. Rows are only added. */
export const CompetitionRanking = defineEntity({
  name: 'CompetitionRanking',
  properties: {
    id: id(),
    competition: () => p.manyToOne(keyed(Competition)).fieldName('competition_id').deleteRule('cascade'),
    publication: p.smallint(),
    entry: () => p.manyToOne(keyed(CompetitionEntry)).fieldName('entry_id').deleteRule('restrict').index(),
    place: p.integer(),
    total: p.decimal('string').precision(8).scale(2),
    entrantKind: p.enum(() => [...entrantKinds.codes]),
    displayName: p.string(),
    unitName: p.string(),
    tradeName: p.string().nullable(),
    calculation: p.json().$type<Calculation>(),
    frozenAt: p.datetime(),
  },
  uniques: [{ properties: ['competition', 'publication', 'entry'] }],
});
