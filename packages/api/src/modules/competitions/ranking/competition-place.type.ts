import type { EntrantKind } from '@uniongraph/schema/codes/entrant-kind';
import type { ScoringPart } from '@uniongraph/schema/codes/scoring-part';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { EntrantKindEnum, ScoringPartEnum } from '../../../shared/graphql/enums.js';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';

@ObjectType('CompetitionRoundScore', {
  simpleResolvers: true,
  description: '一项在一轮中的评分。\nWhat was given for a criterion in a round.',
})
export class CompetitionRoundScoreType {
  @Field(() => ID, { description: '轮次的标识。\nId of the round.' })
  round!: string;

  @Field(() => [DecimalScalar], { description: '计入的评分，从低到高。\nScores that count, the lowest first.' })
  kept!: string[];

  @Field(() => [DecimalScalar], { description: '去掉的最低分和最高分。\nThe lowest and highest that were left out.' })
  dropped!: string[];
}

@ObjectType('CompetitionItemScore', {
  simpleResolvers: true,
  description: '一项的得分是怎样算出来的。\nHow the score of a criterion came about.',
})
export class CompetitionItemScoreType {
  @Field(() => String, { description: '评分项名称。\nName of the criterion.' })
  name!: string;

  @Field(() => ScoringPartEnum, { nullable: true, description: '属于理论还是实操。\nPart that it belongs to.' })
  part!: ScoringPart | null;

  @Field(() => Int, { description: '权重。\nWeight.' })
  weight!: number;

  @Field(() => DecimalScalar, {
    description:
      '折合百分制的得分，四舍五入到两位小数；总分用未舍入的数算出。\nScore of 100, to two decimals; totals are made of what is not rounded.',
  })
  score!: string;

  @Field(() => [CompetitionRoundScoreType], { description: '各轮评分。\nWhat was given, by round.' })
  rounds!: CompetitionRoundScoreType[];
}

@ObjectType('CompetitionPlace', { simpleResolvers: true, description: '名次。\nA place in the ranking.' })
export class CompetitionPlaceType {
  @Field(() => ID, { description: '参赛者的标识。\nId of the entry.' })
  entry!: string;

  @Field(() => EntrantKindEnum, {
    description: '参赛主体；各主体、各工种分别排名。\nKind of entrant; kinds and trades are ranked apart.',
  })
  entrantKind!: EntrantKind;

  @Field(() => String, { nullable: true, description: '工种。\nTrade.' })
  trade!: string | null;

  @Field(() => Int, { description: '名次；同分并列，其后名次空缺。\nPlace; ties share one, and as many are left out.' })
  place!: number;

  @Field(() => String, { description: '参赛者名称。\nName of the entrant.' })
  displayName!: string;

  @Field(() => String, { nullable: true, description: '所属工会。\nUnion that it entered for.' })
  unitName!: string | null;

  @Field(() => DecimalScalar, { description: '总分，百分制，两位小数。\nTotal of 100, to two decimals.' })
  total!: string;

  @Field(() => DecimalScalar, { nullable: true, description: '理论成绩。\nTheory.' })
  theory!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '实操成绩。\nPractice.' })
  practice!: string | null;

  @Field(() => [CompetitionItemScoreType], {
    description: '各项得分及其由来。\nEvery criterion, with what it is made of.',
  })
  items!: CompetitionItemScoreType[];

  @Field(() => Boolean, {
    description:
      '是否已随公示固定；否则随评分变化。\nWhether it was frozen at publicity; if not, it follows the scores.',
  })
  isFrozen!: boolean;
}
