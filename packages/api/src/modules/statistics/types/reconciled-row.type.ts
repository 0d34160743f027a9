import { closedDimensions } from '@uniongraph/schema/codes/closed-dimensions';
import { Field, ObjectType } from 'type-graphql';
import { AreaType } from '../../areas/area.type.js';
import { addMemberFields } from './add-member-fields.js';
import { PeriodInfoType } from './period-info.type.js';
import { ReconciledFigureType } from './reconciled-figure.type.js';
import { ReconciledValueType } from './reconciled-value.type.js';

const when = { zh: '未按此分组时为空', en: 'null when not grouped by it' };

@ObjectType('ReconciledRow', {
  description: '一行对照：各来源的值并列，从不相加。\nOne row: the values of the sources side by side, never added up.',
})
export class ReconciledRowType {
  @Field(() => String, { description: '本次结果内唯一的键。\nKey, unique within one answer.' })
  key!: string;

  @Field(() => AreaType, { nullable: true, description: `地区；${when.zh}。\nArea; ${when.en}.` })
  area!: AreaType | null;

  @Field(() => PeriodInfoType, { nullable: true, description: `时期；${when.zh}。\nPeriod; ${when.en}.` })
  period!: PeriodInfoType | null;

  @Field(() => Boolean, {
    description:
      '属于所选地区、但不属于任何下级地区的部分。\nTrue for what belongs to the chosen area but to no area of the level below.',
  })
  isUnallotted!: boolean;

  @Field(() => [ReconciledValueType], {
    description: '各来源的值，按 sources 的次序。\nThe value of each source, in the order of `sources`.',
  })
  values!: ReconciledValueType[];

  @Field(() => ReconciledFigureType, {
    nullable: true,
    description: '公开数字；没有或未要求则为空。\nThe printed figure; null when there is none or it was not asked for.',
  })
  published!: ReconciledFigureType | null;

  @Field(() => Boolean, {
    description:
      '已知的值中有两个不同；缺值不算不一致。\nTrue when two of the values known differ; a missing one contradicts none.',
  })
  disagrees!: boolean;
}

const places = closedDimensions.filter(({ dimension }) => dimension !== 'SOURCE');
addMemberFields(ReconciledRowType, places, when);
