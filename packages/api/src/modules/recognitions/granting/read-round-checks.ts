import { type Kysely, sql } from 'kysely';
import { alignMany, alignOne } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';
import type { Tables } from '../../../tables.js';
import { seesNominations } from '../nominations/sees-nominations.js';
import { selectRules } from '../rounds/recognition-round-rows.js';
import type { RecognitionCheckType } from './recognition-check.type.js';
import { checkRound } from './round-check.js';

/** Rounds whose organizer `db` sees, held to what they prescribe, by the nominations that it sees. */
export async function readRoundChecks(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<(RecognitionCheckType | null)[]> {
  const rounds = await db
    .selectFrom('recognition_round as r')
    .innerJoin('union_organization as o', 'o.id', 'r.organizer_id')
    .select([
      'r.id',
      'r.quota',
      'r.special_quota as specialQuota',
      'r.fund_yuan as fundYuan',
      'r.override_reason as overrideReason',
    ])
    .where(sql<boolean>`r.id = any(${ids}::bigint[])`)
    .execute();
  if (rounds.length === 0) return ids.map(() => null);
  const seen = rounds.map(({ id }) => id);
  const rules = await selectRules(db, seen).execute();
  const nominees = await db
    .selectFrom('nomination as n')
    .select(['n.round_id as roundId', 'n.groups', 'n.is_special as isSpecial', 'n.fund_yuan as fundYuan'])
    .where(sql<boolean>`n.round_id = any(${seen}::bigint[])`)
    .where('n.state', 'in', ['ACCEPTED', 'GRANTED'])
    .execute();
  const rulesOf = alignMany(ids, rules, (rule) => rule.roundId);
  const nomineesOf = alignMany(ids, nominees, (nominee) => nominee.roundId);
  return alignOne(ids, rounds, (round) => round.id).map(
    (round, at) =>
      round &&
      checkRound(
        round,
        rulesOf[at]!.map(({ roundId: _, ...rule }) => rule),
        nomineesOf[at]!,
      ),
  );
}

/** What a round prescribes and how far it is kept to; null to whoever does not see its organizer or any nomination. */
export const checkOfRound = defineLoader<string, RecognitionCheckType | null>(async (ids, { db, viewer }) =>
  seesNominations(viewer) ? readRoundChecks(db, ids) : ids.map(() => null),
);
