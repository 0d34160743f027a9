import type { RecognitionMove } from '@uniongraph/schema/codes/recognition-move';
import { Field, ID, InputType, Int } from 'type-graphql';
import { RecognitionMoveEnum } from '../../../shared/graphql/enums.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';

@InputType('MoveRecognitionRoundInput', { description: '推进荣誉评选所需。\nWhat moving a round of honours takes.' })
export class MoveRecognitionRoundInput {
  @Field(() => ID, { description: '评选的标识。\nId of the round.' })
  id!: string;

  @Field(() => Int, { description: '读到的版本号。\nVersion that was read.' })
  expectedVersion!: number;

  @Field(() => RecognitionMoveEnum, { description: '推进到哪里。\nThe move.' })
  move!: RecognitionMove;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '公示首日，公示时必填。\nFirst day of the publicity; PUBLISH needs it.',
  })
  publicityFrom?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '公示末日，公示时必填。\nLast day of the publicity; PUBLISH needs it.',
  })
  publicityTo?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      '授予日，在公示之后、不晚于今天，默认今天。\nDay of granting, after the publicity and not after today; today unless given.',
  })
  grantedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '退回推荐的理由，10至500个字符，不写个人信息。\nWhy it goes back; REOPEN needs it; 10 to 500 characters, without personal data.',
  })
  reason?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '名额、比例或资金不符而仍授予的理由，10至500个字符；记入审计日志。\nWhy it is granted although quota, shares or fund are not kept to; 10 to 500 characters; kept and audited.',
  })
  overrideReason?: string | null;
}
