import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { Field, InputType } from 'type-graphql';
import { StatisticsDimensionEnum } from '../../../shared/graphql/enums.js';
import { SortDirection } from '../../../shared/order/sort-direction.js';

@InputType('StatisticsOrder', {
  description:
    '各行次序的一个键：维度或指标，只给其一。\nOne key of the order of rows: a dimension or an indicator, one of the two.',
})
export class StatisticsOrder {
  @Field(() => StatisticsDimensionEnum, {
    nullable: true,
    description: '分组维度之一，按其成员的次序。\nOne of the dimensions grouped by, in the order of its members.',
  })
  dimension?: StatisticsDimension | null;

  @Field(() => String, {
    nullable: true,
    description:
      '所选指标在 StatisticsRow 中的字段名，如 members；取本行时期的值，只选了其他时期的则取最先选的。\nField name of a selected indicator in StatisticsRow, such as members: its value at the row’s own period, or as first selected where that is not asked for.',
  })
  indicator?: string | null;

  @Field(() => SortDirection, {
    defaultValue: SortDirection.ASC,
    description: '方向，默认升序；缺值总在最后。\nDirection, ascending by default; missing values always stand last.',
  })
  direction!: SortDirection;
}
