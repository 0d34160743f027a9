import type { HardshipExitKind } from '@uniongraph/schema/codes/hardship-exit-kind';
import type { HardshipStep } from '@uniongraph/schema/codes/hardship-step';
import { Field, ID, InputType, Int } from 'type-graphql';
import { HardshipExitKindEnum, HardshipStepEnum } from '../../../shared/graphql/enums.js';
import { ConfidentialTextScalar } from '../../../shared/scalars/confidential-text.scalar.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';

@InputType('TakeHardshipStepInput', { description: '办理一个环节。\nTaking a step with a file.' })
export class TakeHardshipStepInput {
  @Field(() => ID, { description: '档案的标识。\nId of the file.' })
  id!: string;

  @Field(() => Int, {
    description:
      '读取时的版本号；已被他人修改时报 CONFLICT。\nVersion as it was read; CONFLICT if it changed meanwhile.',
  })
  expectedVersion!: number;

  @Field(() => HardshipStepEnum, {
    description: '环节，须在 allowedSteps 之中。\nThe step, one of `allowedSteps`.',
  })
  step!: HardshipStep;

  @Field(() => LocalDateScalar, {
    description:
      '办理日，不晚于今天，不早于上一环节。\nDay of the step: today at the latest, not before the step before it.',
  })
  takenOn!: string;

  @Field(() => ConfidentialTextScalar, {
    nullable: true,
    description:
      '说明；异议、答复、不予建档和返困必填。\nNote; an objection, an answer, a rejection and a relapse need one.',
  })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '入户调查的第二人，入户时必填。\nThe second of the two visitors; a home visit needs one.',
  })
  secondPerson?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '公示首日，公示时必填。\nFirst day of publicity; publicity needs one.',
  })
  publicityFrom?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '公示末日，公示时必填。\nLast day of publicity; publicity needs one.',
  })
  publicityTo?: string | null;

  @Field(() => HardshipExitKindEnum, {
    nullable: true,
    description: '退出方式，退出时必填。\nKind of exit; an exit needs one.',
  })
  exitKind?: HardshipExitKind | null;
}
