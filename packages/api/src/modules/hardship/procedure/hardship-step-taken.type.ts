import type { HardshipExitKind } from '@uniongraph/schema/codes/hardship-exit-kind';
import type { HardshipState } from '@uniongraph/schema/codes/hardship-state';
import type { HardshipStep } from '@uniongraph/schema/codes/hardship-step';
import { Field, Int, ObjectType } from 'type-graphql';
import { HardshipExitKindEnum, HardshipStateEnum, HardshipStepEnum } from '../../../shared/graphql/enums.js';
import { NodeType } from '../../../shared/graphql/node.type.js';
import { DateTimeScalar } from '../../../shared/scalars/date-time.scalar.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';

@ObjectType('HardshipStepTaken', {
  implements: NodeType,
  simpleResolvers: true,
  description: '档案办理的一个环节，记录后不改。\nA step that was taken with a file; never changed.',
})
export class HardshipStepTakenType extends NodeType {
  @Field(() => HardshipStepEnum, { description: '环节。\nStep.' })
  step!: HardshipStep;

  @Field(() => Int, { description: '第几次办理。\nWhich time through the procedure.' })
  episode!: number;

  @Field(() => HardshipStateEnum, {
    nullable: true,
    description: '办理前的状态，申请时为 null。\nState before, null of an application.',
  })
  fromState!: HardshipState | null;

  @Field(() => HardshipStateEnum, { description: '办理后的状态。\nState after.' })
  toState!: HardshipState;

  @Field(() => LocalDateScalar, { description: '办理日。\nDay of the step.' })
  takenOn!: string;

  @Field(() => DateTimeScalar, { description: '录入时刻。\nWhen it was entered.' })
  takenAt!: Date;

  @Field(() => String, { description: '经办人。\nOfficial who entered it.' })
  takenBy!: string;

  @Field(() => String, {
    nullable: true,
    description: '入户调查的第二人。\nThe second of the two who visited.',
  })
  secondPerson!: string | null;

  @Field(() => HardshipExitKindEnum, { nullable: true, description: '退出方式。\nKind of exit.' })
  exitKind!: HardshipExitKind | null;
}
