import type { OrganizationKind } from '@uniongraph/schema/codes/organization-kind';
import type { SizeBand } from '@uniongraph/schema/codes/size-band';
import type { UnionState } from '@uniongraph/schema/codes/union-state';
import { Field, ObjectType } from 'type-graphql';
import { CodeNameType } from '../../../shared/graphql/code-name.type.js';
import { OrganizationKindEnum, SizeBandEnum, UnionStateEnum } from '../../../shared/graphql/enums.js';
import { AreaType } from '../../areas/area.type.js';
import { PeriodInfoType } from './period-info.type.js';
import { ReconciledFigureType } from './reconciled-figure.type.js';
import { ReconciledValueType } from './reconciled-value.type.js';

const member = (zh: string, en: string) => ({
  nullable: true,
  description: `${zh}；未按此分组时为空。\n${en}; null when not grouped by it.`,
});

@ObjectType('ReconciledRow', {
  description: '一行对照：各来源的值并列，从不相加。\nOne row: the values of the sources side by side, never added up.',
})
export class ReconciledRowType {
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

  @Field(() => OrganizationKindEnum, member('工会组织类型', 'Kind of organization'))
  organizationKind!: OrganizationKind | null;

  @Field(() => UnionStateEnum, member('建会状态', 'Union state'))
  unionState!: UnionState | null;

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
