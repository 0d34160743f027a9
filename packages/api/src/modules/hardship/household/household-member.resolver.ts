import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import { today } from '../../../shared/today.js';
import { householdMemberPrivacy } from '../../privacy/field-classes.js';
import { maskedText } from '../../privacy/masked-text.js';
import { MaskedTextType } from '../../privacy/masked-text.type.js';
import { unsealField } from '../../privacy/sealed-field.js';
import { HouseholdMemberType } from './household-member.type.js';
import type { HouseholdMemberRow } from './household-member-rows.js';

const { name, phone, idNumber } = householdMemberPrivacy.fields;

/** Of somebody younger not even the surname is shown (domain.md §2.8). */
const HIDDEN_BELOW = 14;

@Resolver(() => HouseholdMemberType)
export class HouseholdMemberResolver {
  @FieldResolver(() => MaskedTextType, {
    nullable: true,
    description: '姓名；不满14岁的遮盖为“子女”等称谓。\nName; of a child below 14 masked as the relation alone.',
  })
  name(@Root() person: HouseholdMemberRow, @Ctx() context: Context): Promise<MaskedTextType | null> {
    const { rowId, plainName, birthYear } = person;
    const isChild = birthYear !== null && Number(today(context).slice(0, 4)) - birthYear <= HIDDEN_BELOW;
    const field = isChild ? { ...name, mask: () => '子女' } : name;
    return maskedText(context, householdMemberPrivacy, field, rowId, plainName);
  }

  @FieldResolver(() => MaskedTextType, {
    nullable: true,
    description: '电话，未登记则为 null。\nTelephone, null if not recorded.',
  })
  phone(@Root() { rowId, plainPhone }: HouseholdMemberRow, @Ctx() context: Context): Promise<MaskedTextType | null> {
    return maskedText(context, householdMemberPrivacy, phone, rowId, plainPhone);
  }

  @FieldResolver(() => MaskedTextType, {
    nullable: true,
    description: '公民身份号码，未登记则为 null。\nIdentity number, null if not recorded.',
  })
  idNumber(@Root() row: HouseholdMemberRow, @Ctx() context: Context): Promise<MaskedTextType | null> {
    const plain = unsealField(householdMemberPrivacy, idNumber, row.memberKey, row.sealedIdNumber);
    return maskedText(context, householdMemberPrivacy, idNumber, row.rowId, plain);
  }
}
