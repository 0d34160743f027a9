import type { EntrantKind } from '@uniongraph/schema/codes/entrant-kind';
import { Field, ID, InputType, Int } from 'type-graphql';
import { EntrantKindEnum } from '../../../shared/graphql/enums.js';
import { EXPECTED_VERSION_DESCRIPTION, IDEMPOTENCY_DESCRIPTION } from '../write-descriptions.js';

@InputType('RegisterEntryInput', { description: '报名所需。\nWhat registering an entry takes.' })
export class RegisterEntryInput {
  @Field(() => ID, { description: '竞赛的标识。\nId of the competition.' })
  competition!: string;

  @Field(() => EntrantKindEnum, { description: '参赛主体。\nKind of entrant.' })
  entrantKind!: EntrantKind;

  @Field(() => String, { description: '所属工会的编码。\nCode of the union that it enters for.' })
  organization!: string;

  @Field(() => String, { description: '参赛者名称，结果以此公布。\nName under which results are published.' })
  displayName!: string;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    description: '人数，默认1。\nNumber of people, 1 unless given.',
  })
  membersCount?: number | null;

  @Field(() => String, { nullable: true, description: '所在重点工程的名称。\nName of its key project.' })
  project?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '工种名称；分工种的竞赛必填。\nName of its trade; needed where the competition has trades.',
  })
  trade?: string | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_DESCRIPTION })
  idempotencyKey?: string | null;
}

@InputType('WithdrawEntryInput', { description: '退赛所需。\nWhat withdrawing an entry takes.' })
export class WithdrawEntryInput {
  @Field(() => ID, { description: '参赛者的标识。\nId of the entry.' })
  id!: string;

  @Field(() => Int, { description: EXPECTED_VERSION_DESCRIPTION })
  expectedVersion!: number;
}
