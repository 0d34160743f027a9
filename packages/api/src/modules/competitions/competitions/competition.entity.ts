import { defineEntity, p } from '@mikro-orm/core';
import { competitionKinds } from '@uniongraph/schema/codes/competition-kind';
import { competitionLevels } from '@uniongraph/schema/codes/competition-level';
import { competitionStages } from '@uniongraph/schema/codes/competition-stage';
import { industrySections } from '@uniongraph/schema/codes/industry-section';
import { tieRules } from '@uniongraph/schema/codes/tie-rule';
import { id, provenance, searchText, version } from '../../../shared/entity-columns.js';
import { keyed } from '../../../shared/keyed.js';
import { Division } from '../../areas/division.entity.js';
import { UnionOrganization } from '../../organizations/union-organization.entity.js';
import { ProgrammeBrand } from '../../programmes/programme-brand.entity.js';
import { CriteriaSet } from '../criteria/criteria-set.entity.js';

/** A labour or skills competition (domain.md §1.1, §2.6). It is counted once, in the division of its organizer. */
export const Competition = defineEntity({
  name: 'Competition',
  properties: {
    id: id(),
    code: p.string().unique(),
    name: p.string(),
    kind: p.enum(() => [...competitionKinds.codes]),
    level: p.enum(() => [...competitionLevels.codes]),
    theme: p.string().nullable(),
    brand: () => p.manyToOne(ProgrammeBrand).fieldName('brand_code').nullable().deleteRule('restrict').index(),
    organizer: () => p.manyToOne(keyed(UnionOrganization)).fieldName('organizer_id').deleteRule('restrict').index(),
    /** The division that the organizer had when the competition was entered here. */
    division: () => p.manyToOne(Division).fieldName('division_code').index(),
    /** Departments and companies that take part in organizing it; few of them are unions. */
    coOrganizers: p.type('text[]').$type<string[]>().defaultRaw(`'{}'`),
    /** A themed series leads others. */
    parent: () => p.manyToOne(keyed(Competition)).fieldName('parent_id').nullable().deleteRule('restrict').index(),
    industrySection: p.enum(() => [...industrySections.codes]).nullable(),
    startsOn: p.date(),
    endsOn: p.date().nullable(),
    registrationFrom: p.date().nullable(),
    registrationTo: p.date().nullable(),
    quotaOrganizations: p.integer().nullable(),
    quotaTeams: p.integer().nullable(),
    quotaPersons: p.integer().nullable(),
    stage: p.enum(() => [...competitionStages.codes]).default('PLAN'),
    criteriaSet: () =>
      p.manyToOne(keyed(CriteriaSet)).fieldName('criteria_set_id').nullable().deleteRule('restrict').index(),
    /** Per cent. */
    theoryShare: p.smallint().nullable(),
    practiceShare: p.smallint().nullable(),
    droppedExtremes: p.smallint().default(0),
    tieRule: p.enum(() => [...tieRules.codes]).default('SHARED'),
    /** How often its results were published; the rankings of earlier times are kept. */
    publication: p.smallint().default(0),
    publicityFrom: p.date().nullable(),
    publicityTo: p.date().nullable(),
    searchText: searchText(),
    provenance: provenance(),
    version: version(),
  },
  checks: [
    { name: 'competition_dates_in_order', expression: 'ends_on is null or ends_on >= starts_on' },
    { name: 'competition_registration_in_order', expression: 'registration_to >= registration_from' },
    { name: 'competition_publicity_in_order', expression: 'publicity_to >= publicity_from' },
    {
      name: 'competition_shares_whole',
      expression: '(theory_share is null) = (practice_share is null) and theory_share + practice_share = 100',
    },
    { name: 'competition_drops_few', expression: 'dropped_extremes >= 0 and dropped_extremes <= 5' },
    {
      name: 'competition_quotas_not_negative',
      expression: 'least(quota_organizations, quota_teams, quota_persons) >= 0',
    },
    { name: 'competition_not_its_own_parent', expression: 'parent_id <> id' },
  ],
});
