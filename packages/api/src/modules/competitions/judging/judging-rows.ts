import { type Kysely, sql } from 'kysely';
import { globalId } from '../../../shared/global-id.js';
import { alignMany } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';
import type { Tables } from '../../../tables.js';
import { entriesTold, seesPersonsOfCompetitions } from '../entries/sees-entrants.js';
import type { CompetitionJudgeType, CompetitionScoreChangeType } from './judging.type.js';

/** The judges of a competition, by name. */
export const judgesOfCompetition = defineLoader<string, CompetitionJudgeType[]>(async (ids, { db, viewer }) => {
  if (!seesPersonsOfCompetitions(viewer)) return ids.map(() => []);
  const rows = await db
    .selectFrom('competition_judge as j')
    .select([
      'j.id as rowId',
      'j.competition_id as competitionId',
      'j.display_name as displayName',
      sql<boolean>`coalesce(j.user_account_id = ${viewer!.principal.id}::bigint, false)`.as('isViewer'),
    ])
    .where(sql<boolean>`j.competition_id = any(${ids}::bigint[])`)
    .orderBy('j.display_name')
    .execute();
  const judges = rows.map((row) => ({ ...row, id: globalId('CompetitionJudge', row.rowId) }));
  return alignMany(ids, judges, ({ competitionId }) => competitionId);
});

export const selectScores = (db: Kysely<Tables>) =>
  db
    .selectFrom('competition_score as s')
    .innerJoin('competition_entry as e', 'e.id', 's.entry_id')
    .select([
      's.id as rowId',
      's.competition_id as competitionId',
      's.judge_id as judgeId',
      's.round_id as roundId',
      's.item_id as itemId',
      's.entry_id as entryId',
      's.value',
      's.version',
    ]);

type ScoreRecord = Awaited<ReturnType<ReturnType<typeof selectScores>['execute']>>[number];

export const toScore = (record: ScoreRecord) => ({
  ...record,
  judge: globalId('CompetitionJudge', record.judgeId),
  round: globalId('CompetitionRound', record.roundId),
  item: globalId('CriteriaItem', record.itemId),
  entry: globalId('CompetitionEntry', record.entryId),
});

export type ScoreRow = ReturnType<typeof toScore>;

/** What an entry was given, by round, criterion and judge. */
export const scoresOfEntry = defineLoader<string, ScoreRow[]>(async (ids, { db, viewer }) => {
  if (!seesPersonsOfCompetitions(viewer)) return ids.map(() => []);
  const rows = await selectScores(db)
    .where(sql<boolean>`s.entry_id = any(${ids}::bigint[])`)
    .where(entriesTold(viewer))
    .orderBy('s.round_id')
    .orderBy('s.item_id')
    .orderBy('s.judge_id')
    .execute();
  return alignMany(ids, rows.map(toScore), ({ entryId }) => entryId);
});

/** Every value that a score had, the first one first. */
export const changesOfScore = defineLoader<string, CompetitionScoreChangeType[]>(async (ids, { db }) => {
  const rows = await db
    .selectFrom('competition_score_change as h')
    .select([
      'h.score_id as scoreId',
      'h.version',
      'h.value',
      'h.recorded_by as recordedBy',
      sql<string>`h.recorded_at::text`.as('recordedAt'),
    ])
    .where(sql<boolean>`h.score_id = any(${ids}::bigint[])`)
    .orderBy('h.version')
    .execute();
  return alignMany(ids, rows, ({ scoreId }) => scoreId);
});
