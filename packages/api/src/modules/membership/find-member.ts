import { personIdProblem } from '@uniongraph/schema/codes/person-id';
import { sql } from 'kysely';
import type { Context } from '../../context.js';
import { Faults } from '../../shared/faults.js';
import { checkReason } from '../privacy/check-reason.js';
import { fieldHashes } from '../privacy/cipher/field-hash.js';
import { memberPrivacy } from '../privacy/field-classes.js';
import { columnOf } from '../privacy/personal-table.js';
import { refuseReveal } from '../privacy/refuse-reveal.js';
import { withinDailyLimit } from '../privacy/within-daily-limit.js';
import type { FindMemberInput } from './find-member.input.js';
import { type MemberRow, selectMembers, toMember } from './member-rows.js';

const { idNumber } = memberPrivacy.fields;
const EVENT = 'MEMBER_FIND';

/** Finds a member within the viewer's scope by the keyed hash of an identity number; neither is recorded. */
export async function findMember(
  context: Context,
  { idNumber: given, purpose, reason }: FindMemberInput,
): Promise<MemberRow | null> {
  const number = given.trim().normalize('NFKC').toUpperCase();
  const faults = new Faults();
  const problem = personIdProblem(number);
  if (problem) faults.add('input.idNumber', `ID_NUMBER_${problem.code}`, problem.messageZh, problem.messageEn);
  checkReason(faults, 'input.reason', reason);
  faults.throwIfAny();
  await refuseReveal(context, EVENT, [idNumber], { purpose, reason });
  const hashes = fieldHashes(columnOf(memberPrivacy, idNumber), number);
  const record = await selectMembers(context.db)
    .where(sql<boolean>`m.id_number_hash = any(${hashes}::bytea[])`)
    .executeTakeFirst();
  await withinDailyLimit(context, {
    event: EVENT,
    ...(record && { subject: `${memberPrivacy.node}:${record.rowId}` }),
    details: { fields: [idNumber.code], purpose, reason, found: record !== undefined },
  });
  return record ? toMember(record) : null;
}
