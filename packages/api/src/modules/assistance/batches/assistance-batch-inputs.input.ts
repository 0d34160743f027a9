import type { AssistanceKind } from '@uniongraph/schema/codes/assistance-kind';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AssistanceKindEnum } from '../../../shared/graphql/enums.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';
import { idempotencyNote, reasonNote, versionNote } from '../input-notes.js';

const which = '批次的全局标识。\nGlobal id of the batch.';

@InputType('CreateAssistanceBatchInput', { description: '新建帮扶批次所需。\nWhat a new assistance batch takes.' })
export class CreateAssistanceBatchInput {
  @Field(() => ID, { description: '从哪笔资金支出，全局标识。\nGlobal id of the fund that pays.' })
  fund!: string;

  @Field(() => AssistanceKindEnum, { description: '帮扶类别。\nKind of assistance.' })
  kind!: AssistanceKind;

  @Field(() => String, { description: '名称，1至100个字符。\nName, 1 to 100 characters.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: '活动品牌的代码，见 programmeBrands。\nCode of a programme brand, see `programmeBrands`.',
  })
  brand?: string | null;

  @Field(() => String, { nullable: true, description: idempotencyNote })
  idempotencyKey?: string | null;
}

@InputType('AssistanceBatchVersionInput', { description: '所指的批次。\nThe batch that is meant.' })
export class AssistanceBatchVersionInput {
  @Field(() => ID, { description: which })
  id!: string;

  @Field(() => Int, { description: versionNote })
  expectedVersion!: number;
}

@InputType('AssistanceBatchReasonInput', {
  description: '所指的批次和理由。\nThe batch that is meant, and why.',
})
export class AssistanceBatchReasonInput extends AssistanceBatchVersionInput {
  @Field(() => String, { description: reasonNote })
  reason!: string;
}

@InputType('PayAssistanceBatchInput', { description: '发放一个批次所需。\nWhat the payment of a batch takes.' })
export class PayAssistanceBatchInput extends AssistanceBatchVersionInput {
  @Field(() => LocalDateScalar, {
    description: '发放日，不早于批准日，不晚于今天。\nDay of payment, not before the approval nor after today.',
  })
  paidOn!: string;
}
