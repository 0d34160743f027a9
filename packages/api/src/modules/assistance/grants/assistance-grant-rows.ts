import { type Kysely, sql } from 'kysely';
import type { Context } from '../../../context.js';
import { globalId } from '../../../shared/global-id.js';
import { alignOne } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';
import type { Tables } from '../../../tables.js';
import { seesHardship } from '../../hardship/sees-hardship.js';

export const selectGrants = (db: Kysely<Tables>) =>
  db
    .selectFrom('assistance_grant as g')
    .innerJoin('hardship_case as c', 'c.id', 'g.case_id')
    .select([
      'g.id as rowId',
      'g.batch_id as batchId',
      'g.case_id as caseId',
      'c.case_no as caseNo',
      'g.kind',
      'g.amount',
      'g.payment_method as paymentMethod',
      'g.account_cipher as sealedAccount',
      'g.state',
      'g.paid_on as paidOn',
      'g.provenance',
      'g.version',
    ]);

type GrantRecord = Awaited<ReturnType<ReturnType<typeof selectGrants>['execute']>>[number];

export const toGrant = (record: GrantRecord) => ({ ...record, id: globalId('AssistanceGrant', record.rowId) });

export type GrantRow = ReturnType<typeof toGrant>;

export const grantById = defineLoader<string, GrantRow | null>(async (ids, { db, viewer }) => {
  if (!seesHardship(viewer)) return ids.map(() => null);
  const records = await selectGrants(db).where(sql<boolean>`g.id = any(${ids}::bigint[])`).execute();
  return alignOne(ids, records.map(toGrant), (grant) => grant.rowId);
});

/** The grant after a change, which a loader may have read before. */
export async function grantAfter({ db, loaders }: Context, id: string): Promise<GrantRow> {
  loaders.clear();
  return toGrant(await selectGrants(db).where('g.id', '=', id).executeTakeFirstOrThrow());
}
