import { type Kysely, sql } from 'kysely';
import type { Context } from '../../../context.js';
import { globalId } from '../../../shared/global-id.js';
import { alignMany, alignOne } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';
import type { Tables } from '../../../tables.js';
import { movesFrom } from './stage-machine.js';

export const selectRounds = (db: Kysely<Tables>) =>
  db
    .selectFrom('recognition_round as r')
    .innerJoin('recognition_scheme as s', 's.id', 'r.scheme_id')
    .select([
      'r.id as rowId',
      'r.scheme_id as schemeId',
      'r.level',
      'r.year',
      'r.organizer_id as organizerId',
      'r.division_code as divisionCode',
      'r.quota',
      'r.special_quota as specialQuota',
      'r.fund_yuan as fundYuan',
      'r.publicity_from as publicityFrom',
      'r.publicity_to as publicityTo',
      'r.granted_on as grantedOn',
      'r.stage',
      'r.provenance',
      'r.version',
    ]);

type RoundRecord = Awaited<ReturnType<ReturnType<typeof selectRounds>['execute']>>[number];

export const toRound = (record: RoundRecord) => ({
  ...record,
  id: globalId('RecognitionRound', record.rowId),
  allowedMoves: movesFrom(record.stage),
});

export type RoundRow = ReturnType<typeof toRound>;

export const roundById = defineLoader<string, RoundRow | null>(async (ids, { db }) => {
  const records = await selectRounds(db).where(sql<boolean>`r.id = any(${ids}::bigint[])`).execute();
  return alignOne(ids, records.map(toRound), (round) => round.rowId);
});

export const selectRules = (db: Kysely<Tables>, roundIds: readonly string[]) =>
  db
    .selectFrom('recognition_rule as rule')
    .select([
      'rule.round_id as roundId',
      'rule.group_code as groupCode',
      'rule.minimum_percent as minimumPercent',
      'rule.excludes_special as excludesSpecial',
    ])
    .where(sql<boolean>`rule.round_id = any(${roundIds}::bigint[])`)
    .orderBy('rule.id');

export type RuleRow = Awaited<ReturnType<ReturnType<typeof selectRules>['execute']>>[number];

/** The rules of a round, in the order in which they were given. */
export const rulesOfRound = defineLoader<string, RuleRow[]>(async (ids, { db }) =>
  alignMany(ids, await selectRules(db, ids).execute(), (rule) => rule.roundId),
);

/** The round after a change, which the loader may have read before. */
export async function roundAfter({ db }: Pick<Context, 'db'>, id: string): Promise<RoundRow> {
  return toRound(await selectRounds(db).where('r.id', '=', id).executeTakeFirstOrThrow());
}
