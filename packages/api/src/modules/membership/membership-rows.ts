import { type Kysely, sql } from 'kysely';
import { globalId } from '../../shared/global-id.js';
import { alignMany, alignOne } from '../../shared/loaders/align.js';
import { defineLoader } from '../../shared/loaders/define-loader.js';
import type { Tables } from '../../tables.js';
import { seesPersons } from '../privacy/who-may-reveal.js';

/** A membership; its member is read apart. */
export interface MembershipRow {
  id: string;
  rowId: string;
  memberId: string;
  organizationId: string;
  joinedOn: string;
  leftOn: string | null;
  provenance: 'PUBLISHED' | 'DERIVED' | 'REPORTED' | 'SYNTHETIC';
}

const selectMemberships = (db: Kysely<Tables>) =>
  db
    .selectFrom('membership as m')
    .select([
      'm.id as rowId',
      'm.member_id as memberId',
      'm.organization_id as organizationId',
      'm.joined_on as joinedOn',
      'm.left_on as leftOn',
      'm.provenance',
    ]);

const toMembership = (record: Omit<MembershipRow, 'id'>): MembershipRow => ({
  ...record,
  id: globalId('Membership', record.rowId),
});

export const membershipById = defineLoader<string, MembershipRow | null>(async (ids, { db, viewer }) => {
  if (!seesPersons(viewer)) return ids.map(() => null);
  const records = await selectMemberships(db).where(sql<boolean>`m.id = any(${ids}::bigint[])`).execute();
  return alignOne(ids, records.map(toMembership), (row) => row.rowId);
});

/** Every standing of a member that the viewer may see, in the order of time. */
export const membershipsOfMember = defineLoader<string, MembershipRow[]>(async (ids, { db, viewer }) => {
  if (!seesPersons(viewer)) return ids.map(() => []);
  const records = await selectMemberships(db)
    .where(sql<boolean>`m.member_id = any(${ids}::bigint[])`)
    .orderBy('m.joined_on')
    .orderBy('m.id')
    .execute();
  return alignMany(ids, records.map(toMembership), (row) => row.memberId);
});
