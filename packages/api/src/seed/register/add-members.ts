import { memberPrivacy } from '../../modules/privacy/field-classes.js';
import { sealField } from '../../modules/privacy/sealed-field.js';
import { byteaText } from '../../shared/bytea-text.js';
import type { RowBatch } from '../tables/row-batch.js';
import type { RowIds } from '../tables/row-ids.js';
import type { MemberPlan } from './member-plan.js';

const SYNTHETIC = 'SYNTHETIC' as const;

/** Adds to a round's batch what becomes known of the register. */
export function addMembers(batch: RowBatch, members: readonly MemberPlan[], round: number, ids: RowIds): void {
  for (const member of members) {
    if (member.memberships[0]?.joinedRound === round) addMember(batch, member);
    for (const standing of member.memberships) {
      if (standing.joinedRound === round) {
        standing.id = ids.next('membership');
        batch.rows.membership.push({
          id: standing.id,
          member_id: member.id,
          organization_id: standing.organization.id,
          kind: standing.kind,
          joined_on: standing.joinedOn,
          provenance: SYNTHETIC,
        });
      }
      if (standing.leftRound === round) batch.closings.membership.push({ id: standing.id!, on: standing.leftOn! });
    }
  }
}

function addMember(batch: RowBatch, member: MemberPlan): void {
  const { id, memberNo, name, sex, birthYear, phone, groups } = member;
  const sealed = sealField(memberPrivacy, memberPrivacy.fields.idNumber, memberNo, member.idNumber);
  batch.rows.member.push({
    id,
    member_no: memberNo,
    name,
    sex,
    birth_year: birthYear,
    phone,
    id_number_cipher: byteaText(sealed.cipher),
    id_number_hash: byteaText(sealed.hash),
    provenance: SYNTHETIC,
  });
  for (const group of groups) {
    batch.rows.member_group.push({ member_id: id, group_code: group, provenance: SYNTHETIC });
  }
}
