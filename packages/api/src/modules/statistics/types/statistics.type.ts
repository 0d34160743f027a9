import { Field, Int, ObjectType } from 'type-graphql';
import { AreaType } from '../../areas/area.type.js';
import { CompletenessType } from './completeness.type.js';
import { FreshnessType } from './freshness.type.js';
import { PeriodInfoType } from './period-info.type.js';
import { StatisticsRowType } from './statistics-row.type.js';

@ObjectType('Statistics', { description: '统计查询的结果。\nAnswer to a statistics query.' })
export class StatisticsType {
  @Field(() => [StatisticsRowType], {
    description:
      '各行，逐级按 by 分组，组内按 orderBy；余项、合计行在其组末。\nRows grouped level by level as `by` says, ordered by `orderBy` within each; rest and totals stand last in their group.',
  })
  rows!: StatisticsRowType[];

  @Field(() => AreaType, { description: '所选地区。\nThe chosen area.' })
  area!: AreaType;

  @Field(() => [PeriodInfoType], { description: '所含时期。\nPeriods of the answer.' })
  periods!: PeriodInfoType[];

  @Field(() => FreshnessType, { description: '数据有多新。\nHow fresh the data are.' })
  freshness!: FreshnessType;

  @Field(() => CompletenessType, {
    description:
      '所选地区、最近一轮报表的报送完整性。\nCompleteness of reporting in the chosen area for the latest round.',
  })
  completeness!: CompletenessType;

  @Field(() => Int, {
    description:
      '计算的指标值个数，含排序所需的合计。\nNumber of indicator values computed, totals needed for their order included.',
  })
  cost!: number;
}
