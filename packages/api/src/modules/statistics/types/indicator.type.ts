import type { DataSource } from '@uniongraph/schema/codes/data-source';
import type { IndicatorGroup } from '@uniongraph/schema/codes/indicator-group';
import type { PeriodKind } from '@uniongraph/schema/codes/period-kind';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { Field, Int, ObjectType } from 'type-graphql';
import {
  DataSourceEnum,
  IndicatorGroupEnum,
  PeriodKindEnum,
  StatisticsDimensionEnum,
} from '../../../shared/graphql/enums.js';
import { Unit } from './enums.js';
import { IndicatorDefinitionType } from './indicator-definition.type.js';

@ObjectType('Indicator', { description: '统计指标。\nA statistical indicator.' })
export class IndicatorType {
  @Field(() => String, { description: '稳定代码，如 UNIT_EST_RATE。\nStable key, such as UNIT_EST_RATE.' })
  key!: string;

  @Field(() => String, {
    description:
      'StatisticsRow 中的字段名，如 unionEstablishmentRate。\nName of its field in StatisticsRow, such as unionEstablishmentRate.',
  })
  field!: string;

  @Field(() => String, { description: '中文名称。\nChinese name.' })
  name!: string;

  @Field(() => String, { description: '英文名称。\nEnglish name.' })
  nameEn!: string;

  @Field(() => IndicatorGroupEnum, { description: '所属分组。\nGroup.' })
  group!: IndicatorGroup;

  @Field(() => Unit, { description: '表示方式。\nHow values are meant.' })
  unit!: Unit;

  @Field(() => String, {
    description: '计量单位（中文），如 人、家、个。\nUnit of count in Chinese, such as 人 (persons).',
  })
  countUnit!: string;

  @Field(() => String, { description: '计量单位（英文）。\nUnit of count in English.' })
  countUnitEn!: string;

  @Field(() => Int, { description: '显示的小数位数。\nDecimals shown.' })
  decimals!: number;

  @Field(() => PeriodKindEnum, { description: '时点、时期或比率。\nStock, flow or rate.' })
  kind!: PeriodKind;

  @Field(() => Boolean, {
    description: '可按地区和类别相加；比率从不相加。\nTrue when it adds up over areas and categories; rates never do.',
  })
  additive!: boolean;

  @Field(() => Boolean, {
    description:
      '是否可用 under 限于一个工会组织，并按 ORGANIZATION 分组。\nTrue when it can be confined to a union organization by `under` and grouped by ORGANIZATION.',
  })
  byOrganization!: boolean;

  @Field(() => Boolean, {
    description:
      '是否涉及个人：过小的单元及可推算出它的单元隐去，不列更正和记录。\nTrue of counts of persons: small cells are withheld with those that would tell of them; no revisions or records are listed.',
  })
  sensitive!: boolean;

  @Field(() => [StatisticsDimensionEnum], {
    description: '可用于分组和筛选的维度。\nDimensions to group and filter by.',
  })
  dimensions!: StatisticsDimension[];

  @Field(() => DataSourceEnum, {
    nullable: true,
    description: '未指定来源时所取的来源。\nSource taken when none is named.',
  })
  defaultSource!: DataSource | null;

  @Field(() => [DataSourceEnum], { description: '可选的来源。\nSources to choose from.' })
  sources!: DataSource[];

  @Field(() => IndicatorDefinitionType, { description: '现行口径。\nThe definition in force.' })
  definition!: IndicatorDefinitionType;
}
