import { closedDimensions } from '@uniongraph/schema/codes/closed-dimensions';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { Field, ObjectType } from 'type-graphql';
import { StatisticsDimensionEnum } from '../../../shared/graphql/enums.js';
import { AreaType } from '../../areas/area.type.js';
import { addMemberFields } from './add-member-fields.js';
import { PeriodInfoType } from './period-info.type.js';

const when = {
  zh: '未按此分组或本行为其合计时为空',
  en: 'null when not grouped by it, or in rows that total over it',
};

@ObjectType('StatisticsRow', {
  description:
    '一行结果：维度成员，以及每个指标一个字段；未选的指标不产生开销。\nOne row: members of the dimensions, and one field an indicator; what is not selected costs nothing.',
})
export class StatisticsRowType {
  @Field(() => String, { description: '本次结果内唯一的键。\nKey, unique within one answer.' })
  key!: string;

  @Field(() => AreaType, { nullable: true, description: `地区；${when.zh}。\nArea; ${when.en}.` })
  area!: AreaType | null;

  @Field(() => PeriodInfoType, { nullable: true, description: `时期；${when.zh}。\nPeriod; ${when.en}.` })
  period!: PeriodInfoType | null;

  @Field(() => Boolean, { description: '是否合计行。\nTrue for a total.' })
  isTotal!: boolean;

  @Field(() => [StatisticsDimensionEnum], {
    description: '本合计行跨越的维度。\nThe dimensions that this total sums over.',
  })
  totalOver!: StatisticsDimension[];

  @Field(() => Boolean, {
    description:
      '属于所选地区、但不属于任何下级地区的部分（如市直单位），或属于所选工会组织本身、不属于任何下属组织的部分。\nTrue for what belongs to the chosen area but to no area of the level below, or to the chosen organization itself but to none below it.',
  })
  isUnallotted!: boolean;

  @Field(() => Boolean, {
    description:
      '是否余项行：first 未列入的成员之和。\nTrue for the rest: the members that `first` leaves out, taken together.',
  })
  isRest!: boolean;
}

addMemberFields(StatisticsRowType, closedDimensions, when);
