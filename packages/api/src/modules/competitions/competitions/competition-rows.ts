import { type Kysely, sql } from 'kysely';
import type { Context } from '../../../context.js';
import { apiError } from '../../../errors.js';
import { globalId } from '../../../shared/global-id.js';
import { alignOne } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';
import type { Tables } from '../../../tables.js';
import { keyWithin } from '../../access/find-within-reach.js';

export const selectCompetitions = (db: Kysely<Tables>) =>
  db
    .selectFrom('competition as c')
    .select([
      'c.id as rowId',
      'c.code',
      'c.name',
      'c.kind',
      'c.level',
      'c.theme',
      'c.brand_code as brandCode',
      'c.co_organizers as coOrganizers',
      'c.starts_on as startsOn',
      'c.ends_on as endsOn',
      'c.registration_from as registrationFrom',
      'c.registration_to as registrationTo',
      'c.quota_organizations as quotaOrganizations',
      'c.quota_teams as quotaTeams',
      'c.quota_persons as quotaPersons',
      'c.stage',
      'c.theory_share as theoryShare',
      'c.practice_share as practiceShare',
      'c.dropped_extremes as droppedExtremes',
      'c.tie_rule as tieRule',
      'c.publication',
      'c.publicity_from as publicityFrom',
      'c.publicity_to as publicityTo',
      'c.provenance',
      'c.version',
      'c.organizer_id as organizerId',
      'c.division_code as divisionCode',
      'c.parent_id as parentId',
      'c.industry_section as industrySection',
      'c.criteria_set_id as criteriaSetId',
    ]);

export type CompetitionRecord = Awaited<ReturnType<ReturnType<typeof selectCompetitions>['execute']>>[number];

export const toCompetition = (record: CompetitionRecord) => ({ ...record, id: globalId('Competition', record.rowId) });

export type CompetitionRow = ReturnType<typeof toCompetition>;

export const competitionById = defineLoader<string, CompetitionRow | null>(async (ids, { db }) => {
  const records = await selectCompetitions(db).where(sql<boolean>`c.id = any(${ids}::bigint[])`).execute();
  return alignOne(ids, records.map(toCompetition), ({ rowId }) => rowId);
});

export const competitionByCode = defineLoader<string, CompetitionRow | null>(async (codes, { db }) => {
  const records = await selectCompetitions(db).where(sql<boolean>`c.code = any(${codes}::text[])`).execute();
  return alignOne(codes, records.map(toCompetition), ({ code }) => code);
});

/** The competition of a global id, if the viewer may see it; read before a transaction begins, which would hold a connection. */
export async function competitionWithinReach(context: Context, id: string): Promise<CompetitionRow> {
  const found = await competitionById(context).load(keyWithin(id, 'Competition'));
  if (!found) throw apiError('NOT_FOUND');
  return found;
}

/** The competition after a change, which the loader may have read before. */
export async function competitionAfter({ db }: Context, key: string): Promise<CompetitionRow> {
  return toCompetition(await selectCompetitions(db).where('c.id', '=', key).executeTakeFirstOrThrow());
}
