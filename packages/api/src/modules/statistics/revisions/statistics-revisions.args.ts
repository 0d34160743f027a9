import type { DataSource } from '@uniongraph/schema/codes/data-source';
import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../../../shared/connections/connection-args.js';
import { DataSourceEnum } from '../../../shared/graphql/enums.js';
import { AreaCodeScalar } from '../../../shared/scalars/area-code.scalar.js';
import { PeriodScalar } from '../../../shared/scalars/period.scalar.js';
import { StatisticsFilter } from '../types/statistics-filter.input.js';

@ArgsType()
export class StatisticsRevisionsArgs extends ConnectionArgs {
  @Field(() => String, { description: '指标代码，如 MEMBERS。\nKey of the indicator, such as MEMBERS.' })
  indicator!: string;

  @Field(() => AreaCodeScalar, { description: '地区及其以下全部。\nThe area and everything below it.' })
  area!: string;

  @Field(() => PeriodScalar, {
    description:
      '一个时期，如 2023 或 2023-Q4；不能是多个时期的范围。\nOne period, such as 2023 or 2023-Q4; no range of several.',
  })
  period!: string;

  @Field(() => StatisticsFilter, { nullable: true, description: '筛选。\nFilters.' })
  where?: StatisticsFilter | null;

  @Field(() => DataSourceEnum, {
    nullable: true,
    description: '数据来源，默认为指标的默认来源。\nSource; by default that of the indicator.',
  })
  source?: DataSource | null;
}
