import { defineEntity, p } from '@mikro-orm/core';
import { id, provenance, version } from '../../../shared/entity-columns.js';
import { keyed } from '../../../shared/keyed.js';
import { Competition } from '../competitions/competition.entity.js';

const count = () => p.integer().nullable();
const amount = () => p.decimal('string').precision(14).scale(2).nullable();

/** What a competition brought since its last report (domain.md §2.6); null is not counted, which is not 0. */
export const CompetitionProgressReport = defineEntity({
  name: 'CompetitionProgressReport',
  properties: {
    id: id(),
    competition: () => p.manyToOne(keyed(Competition)).fieldName('competition_id').deleteRule('cascade'),
    reportedOn: p.date(),
    /** 人次 */
    participations: count(),
    participatingUnits: count(),
    suggestions: count(),
    innovations: count(),
    daysSaved: amount(),
    costSavedYuan: amount(),
    provenance: provenance(),
    version: version(),
  },
  uniques: [{ properties: ['competition', 'reportedOn'] }],
  checks: [
    {
      name: 'competition_progress_report_not_negative',
      expression:
        'least(participations, participating_units, suggestions, innovations, days_saved, cost_saved_yuan) >= 0',
    },
  ],
});
