import { sql } from 'kysely';
import { globalId } from '../../shared/global-id.js';
import { alignOne } from '../../shared/loaders/align.js';
import { defineLoader } from '../../shared/loaders/define-loader.js';

/** A membership without its person. */
export interface MembershipRow {
  id: string;
  rowId: string;
  organizationId: string;
  joinedOn: string;
  leftOn: string | null;
  provenance: 'PUBLISHED' | 'DERIVED' | 'REPORTED' | 'SYNTHETIC';
}

export const membershipById = defineLoader<string, MembershipRow | null>(async (ids, { db }) => {
  const records = await db
    .selectFrom('membership as m')
    .select([
      'm.id as rowId',
      'm.organization_id as organizationId',
      'm.joined_on as joinedOn',
      'm.left_on as leftOn',
      'm.provenance',
    ])
    .where(sql<boolean>`m.id = any(${ids}::bigint[])`)
    .execute();
  const rows = records.map((record) => ({ ...record, id: globalId('Membership', record.rowId) }));
  return alignOne(ids, rows, (row) => row.rowId);
});
