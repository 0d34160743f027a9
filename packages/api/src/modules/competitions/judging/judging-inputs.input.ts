import { Field, ID, InputType, Int } from 'type-graphql';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';
import { IDEMPOTENCY_DESCRIPTION } from '../write-descriptions.js';

@InputType('AppointJudgeInput', { description: '聘请评委所需。\nWhat appointing a judge takes.' })
export class AppointJudgeInput {
  @Field(() => ID, { description: '竞赛的标识。\nId of the competition.' })
  competition!: string;

  @Field(() => String, { description: '姓名或称呼，同一竞赛中不重复。\nName, unlike that of the other judges.' })
  displayName!: string;

  @Field(() => String, {
    nullable: true,
    description:
      '其账号的用户名；有账号的评委可以自己评分。\nUsername of his account; a judge with one may record his own scores.',
  })
  username?: string | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_DESCRIPTION })
  idempotencyKey?: string | null;
}

@InputType('RecordScoreInput', { description: '评分所需。\nWhat recording a score takes.' })
export class RecordScoreInput {
  @Field(() => ID, { description: '评委的标识。\nId of the judge.' })
  judge!: string;

  @Field(() => ID, { description: '轮次的标识。\nId of the round.' })
  round!: string;

  @Field(() => ID, { description: '参赛者的标识。\nId of the entry.' })
  entry!: string;

  @Field(() => ID, { description: '评分项的标识。\nId of the criterion.' })
  item!: string;

  @Field(() => DecimalScalar, {
    description: '分数，0至满分，最多两位小数。\nThe score: 0 to the maximum, at most two decimals.',
  })
  value!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      '读取时的版本号；首次评分时省略。已被他人修改时报 CONFLICT。\nVersion as it was read, left out of a first score; CONFLICT if it changed meanwhile.',
  })
  expectedVersion?: number | null;
}
