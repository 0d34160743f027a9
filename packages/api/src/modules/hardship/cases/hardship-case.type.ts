import type { ArchiveLevel } from '@uniongraph/schema/codes/archive-level';
import type { HardshipCategory } from '@uniongraph/schema/codes/hardship-category';
import type { HardshipCause } from '@uniongraph/schema/codes/hardship-cause';
import type { HardshipExclusion } from '@uniongraph/schema/codes/hardship-exclusion';
import type { HardshipState } from '@uniongraph/schema/codes/hardship-state';
import type { HardshipStep } from '@uniongraph/schema/codes/hardship-step';
import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../../shared/connections/connection-type.js';
import {
  ArchiveLevelEnum,
  HardshipCategoryEnum,
  HardshipCauseEnum,
  HardshipExclusionEnum,
  HardshipStateEnum,
  HardshipStepEnum,
  ProvenanceEnum,
} from '../../../shared/graphql/enums.js';
import { NodeType } from '../../../shared/graphql/node.type.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';

@ObjectType('HardshipCase', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    '困难职工家庭档案，一户一档；个人信息默认遮盖，可用 revealField 说明用途和理由后查看。\nThe file of a household in hardship, one for each household; personal information is masked, `revealField` shows it for a purpose and a reason.',
})
export class HardshipCaseType extends NodeType {
  @Field(() => String, { description: '档案编号。\nNumber of the file.' })
  caseNo!: string;

  @Field(() => String, { nullable: true, description: '所在单位名称。\nName of the employing unit.' })
  unitName!: string | null;

  @Field(() => HardshipStateEnum, { description: '档案状态。\nState of the file.' })
  state!: HardshipState;

  @Field(() => [HardshipStepEnum], {
    description: '现在可以办理的环节。\nSteps that may be taken now.',
  })
  allowedSteps!: HardshipStep[];

  @Field(() => Int, {
    description: '第几次办理，返困后加一。\nWhich time it goes through the procedure; one more after a relapse.',
  })
  episode!: number;

  @Field(() => ArchiveLevelEnum, { description: '建档标准。\nArchive level.' })
  archiveLevel!: ArchiveLevel;

  @Field(() => HardshipCategoryEnum, {
    nullable: true,
    description:
      '困难类别：人工认定的，否则为按公式算得的；不属困难或尚未测算则为 null。\nCategory: the officer’s, else the one by the formula; null when the household is not in hardship or was not assessed.',
  })
  category!: HardshipCategory | null;

  @Field(() => HardshipCategoryEnum, {
    nullable: true,
    description: '按公式算得的困难类别。\nCategory by the formula.',
  })
  computedCategory!: HardshipCategory | null;

  @Field(() => Boolean, {
    description: '类别是否由工作人员说明理由后认定。\nWhether an officer chose the category, with a reason.',
  })
  isOverridden!: boolean;

  @Field(() => HardshipCauseEnum, { description: '主要致困原因。\nMain cause.' })
  mainCause!: HardshipCause;

  @Field(() => [HardshipCauseEnum], { description: '次要致困原因，最多三项。\nFurther causes, three at most.' })
  otherCauses!: HardshipCause[];

  @Field(() => [HardshipExclusionEnum], {
    description: '查实的不予建档情形。\nExclusions that were found.',
  })
  exclusions!: HardshipExclusion[];

  @Field(() => Int, { description: '家庭人口。\nPersons of the household.' })
  householdSize!: number;

  @Field(() => LocalDateScalar, { description: '申请日。\nDay of application.' })
  appliedOn!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: '建档日。\nDay on which it was filed.' })
  filedOn!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '退出日。\nDay of exit.' })
  exitedOn!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '公示首日。\nFirst day of publicity.' })
  publicityFrom!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '公示末日。\nLast day of publicity.' })
  publicityTo!: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '应在此日前再次复核。\nBy when it must be verified again.',
  })
  reviewDueOn!: string | null;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;

  @Field(() => Int, { description: '版本号，修改时须带回。\nVersion, to be sent back with a change.' })
  version!: number;
}

export const HardshipCaseConnection = connectionType(
  HardshipCaseType,
  'HardshipCase',
  '困难职工家庭档案',
  'files of households in hardship',
);
