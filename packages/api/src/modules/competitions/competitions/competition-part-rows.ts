import { sql } from 'kysely';
import { globalId } from '../../../shared/global-id.js';
import { alignMany } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';

const named =
  (type: string) =>
  <Row extends { rowId: string }>(row: Row) => ({ ...row, id: globalId(type, row.rowId) });

/** The key projects of a competition, by name. */
export const projectsOfCompetition = defineLoader<string, CompetitionProjectRow[]>(async (ids, { db }) => {
  const rows = await db
    .selectFrom('competition_project as p')
    .select([
      'p.id as rowId',
      'p.competition_id as competitionId',
      'p.name',
      'p.owner',
      'p.contractors',
      'p.employing_unit_id as employingUnitId',
      'p.provenance',
    ])
    .where(sql<boolean>`p.competition_id = any(${ids}::bigint[])`)
    .orderBy('p.name')
    .execute();
  return alignMany(ids, rows.map(named('CompetitionProject')), (row) => row.competitionId);
});

export interface CompetitionProjectRow {
  id: string;
  rowId: string;
  name: string;
  owner: string | null;
  contractors: string[];
  employingUnitId: string | null;
  provenance: 'PUBLISHED' | 'DERIVED' | 'REPORTED' | 'SYNTHETIC';
}

/** The trades of a competition, by name. */
export const tradesOfCompetition = defineLoader<string, { id: string; rowId: string; name: string }[]>(
  async (ids, { db }) => {
    const rows = await db
      .selectFrom('competition_trade as t')
      .select(['t.id as rowId', 't.competition_id as competitionId', 't.name'])
      .where(sql<boolean>`t.competition_id = any(${ids}::bigint[])`)
      .orderBy('t.name')
      .execute();
    return alignMany(ids, rows.map(named('CompetitionTrade')), (row) => row.competitionId);
  },
);

export interface CompetitionRoundRow {
  id: string;
  rowId: string;
  ordinal: number;
  name: string;
  weight: number;
}

/** The rounds of a competition, in order. */
export const roundsOfCompetition = defineLoader<string, CompetitionRoundRow[]>(async (ids, { db }) => {
  const rows = await db
    .selectFrom('competition_round as r')
    .select(['r.id as rowId', 'r.competition_id as competitionId', 'r.ordinal', 'r.name', 'r.weight'])
    .where(sql<boolean>`r.competition_id = any(${ids}::bigint[])`)
    .orderBy('r.ordinal')
    .execute();
  return alignMany(ids, rows.map(named('CompetitionRound')), (row) => row.competitionId);
});

/** Who moved a competition when and why, the first move first. */
export const stageChangesOfCompetition = defineLoader(async (ids: readonly string[], { db }) => {
  const rows = await db
    .selectFrom('competition_stage_change as s')
    .select([
      's.competition_id as competitionId',
      's.from_stage as fromStage',
      's.to_stage as toStage',
      's.reason',
      's.changed_by as changedBy',
      's.changed_by_organization as changedByOrganization',
      sql<string>`s.changed_at::text`.as('changedAt'),
    ])
    .where(sql<boolean>`s.competition_id = any(${ids}::bigint[])`)
    .orderBy('s.id')
    .execute();
  return alignMany(ids, rows, (row) => row.competitionId);
});
