import { defineEntity, p } from '@mikro-orm/core';
import { id, provenance, version } from '../../../shared/entity-columns.js';
import { HardshipCase } from '../../hardship/cases/hardship-case.entity.js';
import { HouseholdVisit } from '../visits/household-visit.entity.js';

/** A problem of a household that the union took on, found on a visit or told otherwise, until it is solved. */
export const ProblemTicket = defineEntity({
  name: 'ProblemTicket',
  properties: {
    id: id(),
    case: () => p.manyToOne(HardshipCase).fieldName('case_id').index(),
    visit: () => p.manyToOne(HouseholdVisit).fieldName('visit_id').nullable(),
    openedOn: p.date(),
    problemCipher: p.blob().hidden(),
    solvedOn: p.date().nullable(),
    solutionCipher: p.blob().nullable().hidden(),
    provenance: provenance(),
    version: version(),
  },
  checks: [
    { name: 'problem_ticket_in_order', expression: 'solved_on is null or solved_on >= opened_on' },
    { name: 'problem_ticket_solution_when_solved', expression: 'solution_cipher is null or solved_on is not null' },
  ],
});
