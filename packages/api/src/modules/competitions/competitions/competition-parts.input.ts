import { Field, InputType, Int } from 'type-graphql';

@InputType('CompetitionProjectInput', { description: '重点工程。\nA key project.' })
export class CompetitionProjectInput {
  @Field(() => String, { description: '工程名称。\nName.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '建设单位。\nOwner.' })
  owner?: string | null;

  @Field(() => [String], { nullable: true, description: '参建单位。\nContractors.' })
  contractors?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: '登记在册的建设单位，统一社会信用代码。\nSocial credit code of the owner in the register of units.',
  })
  employingUnit?: string | null;
}

@InputType('CompetitionRoundInput', { description: '评分的一轮。\nA round of scoring.' })
export class CompetitionRoundInput {
  @Field(() => String, { description: '名称，如“决赛”。\nName, such as final.' })
  name!: string;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    description: '权重，默认1；0 表示只决定谁晋级。\nWeight, 1 unless given; 0 for one that only decides who goes on.',
  })
  weight?: number | null;
}
