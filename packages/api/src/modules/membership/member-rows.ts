import { sexes } from '@uniongraph/schema/codes/sex';
import { type Kysely, sql } from 'kysely';
import { globalId } from '../../shared/global-id.js';
import { alignOne } from '../../shared/loaders/align.js';
import { defineLoader } from '../../shared/loaders/define-loader.js';
import type { Tables } from '../../tables.js';
import { seesPersons } from '../privacy/who-may-reveal.js';

export function selectMembers(db: Kysely<Tables>) {
  return db
    .selectFrom('member as m')
    .select([
      'm.id as rowId',
      'm.member_no as memberNo',
      'm.name as plainName',
      'm.phone as plainPhone',
      'm.id_number_cipher as sealedIdNumber',
      'm.sex as sexDigit',
      'm.birth_year as birthYear',
      'm.provenance',
    ]);
}

type MemberRecord = Awaited<ReturnType<ReturnType<typeof selectMembers>['execute']>>[number];

export function toMember(record: MemberRecord) {
  const sex = sexes.items.find(({ gb }) => gb === String(record.sexDigit))!.code;
  return { ...record, id: globalId('Member', record.rowId), sex };
}

/** A member with what is masked: plain values have names that no field of the public type has. */
export type MemberRow = ReturnType<typeof toMember>;

export const memberById = defineLoader<string, MemberRow | null>(async (ids, { db, viewer }) => {
  if (!seesPersons(viewer)) return ids.map(() => null);
  const records = await selectMembers(db).where(sql<boolean>`m.id = any(${ids}::bigint[])`).execute();
  return alignOne(ids, records.map(toMember), (member) => member.rowId);
});
