import { sexes } from '@uniongraph/schema/codes/sex';
import { type Kysely, sql } from 'kysely';
import { globalId } from '../../../shared/global-id.js';
import { alignMany, alignOne } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';
import type { Tables } from '../../../tables.js';
import { seesHardship } from '../sees-hardship.js';

const selectPeople = (db: Kysely<Tables>) =>
  db
    .selectFrom('household_member as p')
    .select([
      'p.id as rowId',
      'p.case_id as caseId',
      'p.member_key as memberKey',
      'p.relation',
      'p.name as plainName',
      'p.phone as plainPhone',
      'p.id_number_cipher as sealedIdNumber',
      'p.sex as sexDigit',
      'p.birth_year as birthYear',
      'p.health',
      'p.work_state as workState',
    ])
    .orderBy('p.id');

function toPerson(record: Awaited<ReturnType<ReturnType<typeof selectPeople>['execute']>>[number]) {
  const sex = sexes.items.find(({ gb }) => gb === String(record.sexDigit))!.code;
  return { ...record, id: globalId('HouseholdMember', record.rowId), sex };
}

/** A person with what is masked: plain values have names that no field of the public type has. */
export type HouseholdMemberRow = ReturnType<typeof toPerson>;

export const householdMemberById = defineLoader<string, HouseholdMemberRow | null>(async (ids, { db, viewer }) => {
  if (!seesHardship(viewer)) return ids.map(() => null);
  const records = await selectPeople(db).where(sql<boolean>`p.id = any(${ids}::bigint[])`).execute();
  return alignOne(ids, records.map(toPerson), (person) => person.rowId);
});

/** Everybody of a household, the applicant first. */
export const peopleOfCase = defineLoader<string, HouseholdMemberRow[]>(async (ids, { db }) => {
  const records = await selectPeople(db).where(sql<boolean>`p.case_id = any(${ids}::bigint[])`).execute();
  return alignMany(ids, records.map(toPerson), (person) => person.caseId);
});

export const applicantOfCase = defineLoader<string, HouseholdMemberRow | null>(async (ids, { db }) => {
  const records = await selectPeople(db)
    .where(sql<boolean>`p.case_id = any(${ids}::bigint[])`)
    .where('p.relation', '=', 'APPLICANT')
    .execute();
  return alignOne(ids, records.map(toPerson), (person) => person.caseId);
});
