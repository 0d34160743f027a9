import type { ObjectionState } from '@uniongraph/schema/codes/objection-state';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ObjectionStateEnum } from '../../../shared/graphql/enums.js';
import { DateTimeScalar } from '../../../shared/scalars/date-time.scalar.js';

@ObjectType('CompetitionObjection', {
  simpleResolvers: true,
  description: '对公示结果的异议；不给接口密钥看。\nAn objection to published results; not shown to API keys.',
})
export class CompetitionObjectionType {
  @Field(() => ID, { description: '标识。\nId.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: '针对的参赛者的标识。\nId of the entry that it is about.' })
  entry!: string | null;

  @Field(() => Int, { description: '针对第几次公示。\nWhich publication it is about.' })
  publication!: number;

  @Field(() => String, { description: '内容。\nWhat it says.' })
  text!: string;

  @Field(() => DateTimeScalar, { description: '提出时间。\nWhen it was filed.' })
  filedAt!: string;

  @Field(() => ObjectionStateEnum, { description: '状态。\nState.' })
  state!: ObjectionState;

  @Field(() => String, { nullable: true, description: '答复。\nThe answer.' })
  answer!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '答复时间。\nWhen it was answered.' })
  answeredAt!: string | null;

  @Field(() => Int, { description: '版本号，答复时须带上。\nVersion, to be given back with the answer.' })
  version!: number;
}
