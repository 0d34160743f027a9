import { Field, ID, InputType, Int } from 'type-graphql';

@InputType('DecideNominationInput', { description: '评定推荐所需。\nWhat deciding on a nomination takes.' })
export class DecideNominationInput {
  @Field(() => ID, { description: '推荐的标识。\nId of the nomination.' })
  id!: string;

  @Field(() => Int, { description: '读到的版本号。\nVersion that was read.' })
  expectedVersion!: number;

  @Field(() => Boolean, { description: '是否拟授予。\nWhether it is accepted.' })
  isAccepted!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      '理由，不予入选时必填，10至500个字符，不写个人信息。\nReason, needed where it is not chosen; 10 to 500 characters, without personal data.',
  })
  reason?: string | null;
}

@InputType('WithdrawNominationInput', { description: '撤回推荐所需。\nWhat withdrawing a nomination takes.' })
export class WithdrawNominationInput {
  @Field(() => ID, { description: '推荐的标识。\nId of the nomination.' })
  id!: string;

  @Field(() => Int, { description: '读到的版本号。\nVersion that was read.' })
  expectedVersion!: number;

  @Field(() => String, {
    description: '理由，10至500个字符，不写个人信息。\nReason, 10 to 500 characters, without personal data.',
  })
  reason!: string;
}
