import { type Kysely, sql } from 'kysely';
import type { Context } from '../../../context.js';
import { globalId } from '../../../shared/global-id.js';
import { alignOne } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';
import type { Tables } from '../../../tables.js';
import { seesNominations } from './sees-nominations.js';

export const selectNominations = (db: Kysely<Tables>) =>
  db
    .selectFrom('nomination as n')
    .select([
      'n.id as rowId',
      'n.round_id as roundId',
      'n.holder_kind as holderKind',
      'n.organization_id as organizationId',
      'n.division_code as divisionCode',
      'n.holder_name as holderName',
      'n.person_name as plainName',
      'n.published_name as publishedName',
      'n.groups',
      'n.is_special as isSpecial',
      'n.fund_yuan as fundYuan',
      'n.state',
      'n.reason',
      'n.decision_reason as decisionReason',
      'n.nominated_on as nominatedOn',
      'n.decided_on as decidedOn',
      'n.provenance',
      'n.version',
    ]);

type NominationRecord = Awaited<ReturnType<ReturnType<typeof selectNominations>['execute']>>[number];

export const toNomination = (record: NominationRecord) => ({ ...record, id: globalId('Nomination', record.rowId) });

export type NominationRow = ReturnType<typeof toNomination>;

export const nominationById = defineLoader<string, NominationRow | null>(async (ids, { db, viewer }) => {
  if (!seesNominations(viewer)) return ids.map(() => null);
  const records = await selectNominations(db).where(sql<boolean>`n.id = any(${ids}::bigint[])`).execute();
  return alignOne(ids, records.map(toNomination), (nomination) => nomination.rowId);
});

/** The nomination after a change, which the loader may have read before. */
export async function nominationAfter({ db }: Pick<Context, 'db'>, id: string): Promise<NominationRow> {
  return toNomination(await selectNominations(db).where('n.id', '=', id).executeTakeFirstOrThrow());
}
