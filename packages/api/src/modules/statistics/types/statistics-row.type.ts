import type { DataSource } from '@uniongraph/schema/codes/data-source';
import type { OrganizationKind } from '@uniongraph/schema/codes/organization-kind';
import type { OrganizationLevel } from '@uniongraph/schema/codes/organization-level';
import type { SizeBand } from '@uniongraph/schema/codes/size-band';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import type { UnionState } from '@uniongraph/schema/codes/union-state';
import { Field, ObjectType } from 'type-graphql';
import { CodeNameType } from '../../../shared/graphql/code-name.type.js';
import {
  DataSourceEnum,
  OrganizationKindEnum,
  OrganizationLevelEnum,
  SizeBandEnum,
  StatisticsDimensionEnum,
  UnionStateEnum,
} from '../../../shared/graphql/enums.js';
import { AreaType } from '../../areas/area.type.js';
import { PeriodInfoType } from './period-info.type.js';

const member = (zh: string, en: string) => ({
  nullable: true,
  description: `${zh}；未按此分组或本行为其合计时为空。\n${en}; null when not grouped by it, or in rows that total over it.`,
});

@ObjectType('StatisticsRow', {
  description:
    '一行结果：维度成员，以及每个指标一个字段；未选的指标不产生开销。\nOne row: members of the dimensions, and one field an indicator; what is not selected costs nothing.',
})
export class StatisticsRowType {
  @Field(() => String, { description: '本次结果内唯一的键。\nKey, unique within one answer.' })
  key!: string;

  @Field(() => AreaType, member('地区', 'Area'))
  area!: AreaType | null;

  @Field(() => SizeBandEnum, member('单位人数分组', 'Size band'))
  sizeBand!: SizeBand | null;

  @Field(() => CodeNameType, member('行业门类', 'Industry section'))
  industry!: CodeNameType | null;

  @Field(() => PeriodInfoType, member('时期', 'Period'))
  period!: PeriodInfoType | null;

  @Field(() => DataSourceEnum, member('数据来源', 'Source'))
  source!: DataSource | null;

  @Field(() => OrganizationKindEnum, member('工会组织类型', 'Kind of organization'))
  organizationKind!: OrganizationKind | null;

  @Field(() => UnionStateEnum, member('建会状态', 'Union state'))
  unionState!: UnionState | null;

  @Field(() => CodeNameType, member('单位性质类别', 'Category of employing unit'))
  unitCategory!: CodeNameType | null;

  @Field(() => OrganizationLevelEnum, member('工会组织层级', 'Level of union organization'))
  organizationLevel!: OrganizationLevel | null;

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
