import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../../shared/scalars/date-time.scalar.js';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';

@ObjectType('CompetitionJudge', {
  simpleResolvers: true,
  description: '评委；不给接口密钥看。\nA judge; not shown to API keys.',
})
export class CompetitionJudgeType {
  @Field(() => ID, { description: '标识。\nId.' })
  id!: string;

  @Field(() => String, { description: '姓名或称呼。\nName.' })
  displayName!: string;

  @Field(() => Boolean, {
    description: '是否为当前用户本人，本人可以自己评分。\nWhether it is the viewer, who may record his own scores.',
  })
  isViewer!: boolean;
}

@ObjectType('CompetitionScoreChange', {
  simpleResolvers: true,
  description: '评分的一次记载。\nOne recording of a score.',
})
export class CompetitionScoreChangeType {
  @Field(() => Int, { description: '第几次。\nWhich one it is.' })
  version!: number;

  @Field(() => DecimalScalar, { description: '分数。\nThe score.' })
  value!: string;

  @Field(() => String, { description: '由谁记载，账号名。\nWho recorded it, by the name of the account.' })
  recordedBy!: string;

  @Field(() => DateTimeScalar, { description: '何时。\nWhen.' })
  recordedAt!: string;
}

@ObjectType('CompetitionScore', {
  simpleResolvers: true,
  description: '一位评委对一个参赛者一项的评分。\nWhat a judge gives an entry for a criterion.',
})
export class CompetitionScoreType {
  @Field(() => ID, { description: '评委的标识。\nId of the judge.' })
  judge!: string;

  @Field(() => ID, { description: '轮次的标识。\nId of the round.' })
  round!: string;

  @Field(() => ID, { description: '评分项的标识。\nId of the criterion.' })
  item!: string;

  @Field(() => ID, { description: '参赛者的标识。\nId of the entry.' })
  entry!: string;

  @Field(() => DecimalScalar, { description: '分数。\nThe score.' })
  value!: string;

  @Field(() => Int, { description: '版本号，修改时须带上。\nVersion, to be given back with a change.' })
  version!: number;
}
