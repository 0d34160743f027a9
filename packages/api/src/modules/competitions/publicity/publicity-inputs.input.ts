import type { ObjectionState } from '@uniongraph/schema/codes/objection-state';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ObjectionStateEnum } from '../../../shared/graphql/enums.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';
import { EXPECTED_VERSION_DESCRIPTION, IDEMPOTENCY_DESCRIPTION } from '../write-descriptions.js';

@InputType('PublishResultsInput', { description: '公示结果所需。\nWhat publishing results takes.' })
export class PublishResultsInput {
  @Field(() => ID, { description: '竞赛的标识。\nId of the competition.' })
  id!: string;

  @Field(() => Int, { description: EXPECTED_VERSION_DESCRIPTION })
  expectedVersion!: number;

  @Field(() => LocalDateScalar, { nullable: true, description: '公示首日，默认今天。\nFirst day, today unless given.' })
  publicityFrom?: string | null;

  @Field(() => LocalDateScalar, { description: '公示末日。\nLast day.' })
  publicityTo!: string;
}

@InputType('ReopenResultsInput', { description: '重新评定所需。\nWhat reopening results takes.' })
export class ReopenResultsInput {
  @Field(() => ID, { description: '竞赛的标识。\nId of the competition.' })
  id!: string;

  @Field(() => Int, { description: EXPECTED_VERSION_DESCRIPTION })
  expectedVersion!: number;

  @Field(() => String, { description: '理由，10至500个字符。\nReason, 10 to 500 characters.' })
  reason!: string;
}

@InputType('FileObjectionInput', { description: '提出异议所需。\nWhat filing an objection takes.' })
export class FileObjectionInput {
  @Field(() => ID, { description: '竞赛的标识。\nId of the competition.' })
  competition!: string;

  @Field(() => ID, { nullable: true, description: '针对哪个参赛者。\nThe entry that it is about.' })
  entry?: string | null;

  @Field(() => String, {
    description:
      '内容，至多2000个字符，不写证件号和电话。\nWhat it says, at most 2000 characters, without identity or telephone numbers.',
  })
  text!: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_DESCRIPTION })
  idempotencyKey?: string | null;
}

@InputType('AnswerObjectionInput', { description: '答复异议所需。\nWhat answering an objection takes.' })
export class AnswerObjectionInput {
  @Field(() => ID, { description: '异议的标识。\nId of the objection.' })
  id!: string;

  @Field(() => Int, { description: EXPECTED_VERSION_DESCRIPTION })
  expectedVersion!: number;

  @Field(() => ObjectionStateEnum, { description: '成立或不成立。\nUPHELD or DISMISSED.' })
  state!: ObjectionState;

  @Field(() => String, { description: '答复，至多2000个字符。\nThe answer, at most 2000 characters.' })
  answer!: string;
}
