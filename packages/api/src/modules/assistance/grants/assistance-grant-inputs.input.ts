import type { AssistanceKind } from '@uniongraph/schema/codes/assistance-kind';
import type { PaymentMethod } from '@uniongraph/schema/codes/payment-method';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AssistanceKindEnum, PaymentMethodEnum } from '../../../shared/graphql/enums.js';
import { ConfidentialTextScalar } from '../../../shared/scalars/confidential-text.scalar.js';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';
import { idempotencyNote, reasonNote, versionNote } from '../input-notes.js';

@InputType('AddAssistanceGrantInput', { description: '在批次中登记一笔帮扶所需。\nWhat a new grant in a batch takes.' })
export class AddAssistanceGrantInput {
  @Field(() => ID, { description: '批次，全局标识。\nGlobal id of the batch.' })
  batch!: string;

  @Field(() => ID, { description: '困难职工档案，全局标识。\nGlobal id of the hardship file.' })
  case!: string;

  @Field(() => AssistanceKindEnum, {
    nullable: true,
    description: '帮扶类别，省略则同批次。\nKind of assistance, that of the batch unless given.',
  })
  kind?: AssistanceKind | null;

  @Field(() => DecimalScalar, {
    description: '金额（元），大于零，最多两位小数。\nAmount in yuan, more than nothing, at most two decimals.',
  })
  amount!: string;

  @Field(() => PaymentMethodEnum, { description: '发放方式。\nMethod of payment.' })
  paymentMethod!: PaymentMethod;

  @Field(() => ConfidentialTextScalar, {
    nullable: true,
    description:
      '实名账户，8至32位数字；转账时必填，否则不填。\nAccount in the person’s name, 8 to 32 digits; for transfers, and for them alone.',
  })
  bankAccount?: string | null;

  @Field(() => String, { nullable: true, description: idempotencyNote })
  idempotencyKey?: string | null;
}

@InputType('RemoveAssistanceGrantInput', { description: '移出一笔帮扶所需。\nWhat the removal of a grant takes.' })
export class RemoveAssistanceGrantInput {
  @Field(() => ID, { description: '这笔帮扶的全局标识。\nGlobal id of the grant.' })
  id!: string;

  @Field(() => Int, { description: versionNote })
  expectedVersion!: number;

  @Field(() => String, { description: reasonNote })
  reason!: string;
}
