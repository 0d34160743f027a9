import type { CompetitionKind } from '@uniongraph/schema/codes/competition-kind';
import type { CompetitionLevel } from '@uniongraph/schema/codes/competition-level';
import type { IndustrySection } from '@uniongraph/schema/codes/industry-section';
import type { TieRule } from '@uniongraph/schema/codes/tie-rule';
import { type RawBuilder, sql } from 'kysely';
import { searchText } from '../../../shared/search-text.js';
import type { CreateCompetitionInput, UpdateCompetitionInput } from './competition-inputs.input.js';
import type { References } from './competition-references.js';
import type { CompetitionRecord } from './competition-rows.js';

/** What is about to be written of a competition. */
export interface CompetitionDraft {
  name: string;
  kind: CompetitionKind;
  level: CompetitionLevel;
  theme: string | null;
  brandCode: string | null;
  coOrganizers: string[];
  parentId: string | null;
  industrySection: IndustrySection | null;
  startsOn: string;
  endsOn: string | null;
  registrationFrom: string | null;
  registrationTo: string | null;
  quotaOrganizations: number | null;
  quotaTeams: number | null;
  quotaPersons: number | null;
  criteriaSetId: string | null;
  theoryShare: number | null;
  practiceShare: number | null;
  droppedExtremes: number;
  tieRule: TieRule;
}

/** What an input says of a competition. */
export type GivenCompetition = Partial<Omit<CreateCompetitionInput, keyof UpdateCompetitionInput>> &
  Partial<UpdateCompetitionInput>;

const none: Omit<CompetitionDraft, 'name' | 'kind' | 'level' | 'startsOn'> = {
  theme: null,
  brandCode: null,
  coOrganizers: [],
  parentId: null,
  industrySection: null,
  endsOn: null,
  registrationFrom: null,
  registrationTo: null,
  quotaOrganizations: null,
  quotaTeams: null,
  quotaPersons: null,
  criteriaSetId: null,
  theoryShare: null,
  practiceShare: null,
  droppedExtremes: 0,
  tieRule: 'SHARED',
};

/** What stands, with what an input says of it: what it leaves out stays, null takes it away where it may be missing. */
export function draftOf(
  given: GivenCompetition,
  { parent, criteriaSet }: References,
  before?: CompetitionRecord,
): CompetitionDraft {
  const stands = (before ?? none) as CompetitionDraft;
  const optional = <Key extends keyof CompetitionDraft & keyof GivenCompetition>(key: Key) =>
    (given[key] === undefined ? stands[key] : given[key]) as CompetitionDraft[Key];
  const needed = <Key extends keyof CompetitionDraft & keyof GivenCompetition>(key: Key) =>
    (given[key] ?? stands[key]) as CompetitionDraft[Key];
  return {
    name: needed('name'),
    kind: needed('kind'),
    level: needed('level'),
    theme: optional('theme'),
    brandCode: given.brand === undefined ? stands.brandCode : given.brand,
    coOrganizers: given.coOrganizers === undefined ? stands.coOrganizers : (given.coOrganizers ?? []),
    parentId: parent === undefined ? stands.parentId : parent,
    industrySection: given.industry === undefined ? stands.industrySection : given.industry,
    startsOn: needed('startsOn'),
    endsOn: optional('endsOn'),
    registrationFrom: optional('registrationFrom'),
    registrationTo: optional('registrationTo'),
    quotaOrganizations: optional('quotaOrganizations'),
    quotaTeams: optional('quotaTeams'),
    quotaPersons: optional('quotaPersons'),
    criteriaSetId: criteriaSet === undefined ? stands.criteriaSetId : criteriaSet,
    theoryShare: optional('theoryShare'),
    practiceShare: optional('practiceShare'),
    droppedExtremes: needed('droppedExtremes') ?? 0,
    tieRule: needed('tieRule') ?? 'SHARED',
  };
}

/** Columns and values of a draft, in one order, for an insert or an update. */
export function draftColumns(
  draft: CompetitionDraft,
  code: string,
): { names: RawBuilder<unknown>; values: RawBuilder<unknown> } {
  const columns: Record<string, unknown> = {
    name: draft.name,
    kind: draft.kind,
    level: draft.level,
    theme: draft.theme,
    brand_code: draft.brandCode,
    co_organizers: draft.coOrganizers,
    parent_id: draft.parentId,
    industry_section: draft.industrySection,
    starts_on: draft.startsOn,
    ends_on: draft.endsOn,
    registration_from: draft.registrationFrom,
    registration_to: draft.registrationTo,
    quota_organizations: draft.quotaOrganizations,
    quota_teams: draft.quotaTeams,
    quota_persons: draft.quotaPersons,
    criteria_set_id: draft.criteriaSetId,
    theory_share: draft.theoryShare,
    practice_share: draft.practiceShare,
    dropped_extremes: draft.droppedExtremes,
    tie_rule: draft.tieRule,
    search_text: searchText(draft.name, code),
  };
  return {
    names: sql.join(Object.keys(columns).map((name) => sql.ref(name))),
    values: sql.join(Object.values(columns)),
  };
}
