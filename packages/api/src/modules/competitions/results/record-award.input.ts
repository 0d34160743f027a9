import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';
import { IDEMPOTENCY_DESCRIPTION } from '../write-descriptions.js';

@InputType('RecordAwardInput', { description: '登记获奖所需。\nWhat recording a prize takes.' })
export class RecordAwardInput {
  @Field(() => ID, { description: '参赛者的标识。\nId of the entry.' })
  entry!: string;

  @Field(() => Int, { nullable: true, description: '奖次，1为一等奖。\nRank of the prize, 1 for a first prize.' })
  prizeRank?: number | null;

  @Field(() => String, { description: '奖项名称。\nName of the prize.' })
  award!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '颁奖日，默认今天。\nDay of the award, today unless given.',
  })
  awardedOn?: string | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_DESCRIPTION })
  idempotencyKey?: string | null;
}
