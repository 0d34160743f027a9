import { type Kysely, sql } from 'kysely';
import { globalId } from '../../../shared/global-id.js';
import { alignOne } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';
import type { Tables } from '../../../tables.js';
import { seesHardship } from '../../hardship/sees-hardship.js';

export const selectFunds = (db: Kysely<Tables>) =>
  db
    .selectFrom('assistance_fund as f')
    .select([
      'f.id as rowId',
      'f.organization_id as organizationId',
      'f.division_code as divisionCode',
      'f.name',
      'f.source',
      'f.budget_year as budgetYear',
      'f.amount',
      'f.granted',
      sql<string>`f.amount - f.granted`.as('left'),
      'f.provenance',
      'f.version',
    ]);

type FundRecord = Awaited<ReturnType<ReturnType<typeof selectFunds>['execute']>>[number];

export const toFund = (record: FundRecord) => ({ ...record, id: globalId('AssistanceFund', record.rowId) });

export type FundRow = ReturnType<typeof toFund>;

export const fundById = defineLoader<string, FundRow | null>(async (ids, { db, viewer }) => {
  if (!seesHardship(viewer)) return ids.map(() => null);
  const records = await selectFunds(db).where(sql<boolean>`f.id = any(${ids}::bigint[])`).execute();
  return alignOne(ids, records.map(toFund), (fund) => fund.rowId);
});
