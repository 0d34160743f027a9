import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { memberPrivacy } from '../privacy/field-classes.js';
import { maskedText } from '../privacy/masked-text.js';
import { MaskedTextType } from '../privacy/masked-text.type.js';
import { unsealField } from '../privacy/sealed-field.js';
import { MemberType } from './member.type.js';
import type { MemberRow } from './member-rows.js';
import { MembershipType } from './membership.type.js';
import { membershipsOfMember } from './membership-rows.js';

const { name, phone, idNumber } = memberPrivacy.fields;

@Resolver(() => MemberType)
export class MemberResolver {
  @FieldResolver(() => MaskedTextType, { nullable: true, description: '姓名。\nName.' })
  name(@Root() { rowId, plainName }: MemberRow, @Ctx() context: Context): Promise<MaskedTextType | null> {
    return maskedText(context, memberPrivacy, name, rowId, plainName);
  }

  @FieldResolver(() => MaskedTextType, {
    nullable: true,
    description: '电话，未登记则为 null。\nTelephone, null if not recorded.',
  })
  phone(@Root() { rowId, plainPhone }: MemberRow, @Ctx() context: Context): Promise<MaskedTextType | null> {
    return maskedText(context, memberPrivacy, phone, rowId, plainPhone);
  }

  @FieldResolver(() => MaskedTextType, {
    nullable: true,
    description: '公民身份号码，未登记则为 null。\nIdentity number, null if not recorded.',
  })
  idNumber(@Root() row: MemberRow, @Ctx() context: Context): Promise<MaskedTextType | null> {
    const plain = unsealField(memberPrivacy, idNumber, row.memberNo, row.sealedIdNumber);
    return maskedText(context, memberPrivacy, idNumber, row.rowId, plain);
  }

  @FieldResolver(() => [MembershipType], {
    description: '历次会籍，按入会日排序。\nEvery standing, by the day of joining.',
  })
  memberships(@Root() { rowId }: MemberRow, @Ctx() context: Context): Promise<MembershipType[]> {
    return membershipsOfMember(context).load(rowId);
  }
}
