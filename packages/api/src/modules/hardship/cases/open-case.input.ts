import type { ArchiveLevel } from '@uniongraph/schema/codes/archive-level';
import type { HardshipCause } from '@uniongraph/schema/codes/hardship-cause';
import type { HardshipExclusion } from '@uniongraph/schema/codes/hardship-exclusion';
import { Field, InputType } from 'type-graphql';
import { ArchiveLevelEnum, HardshipCauseEnum, HardshipExclusionEnum } from '../../../shared/graphql/enums.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';
import { HouseholdFinancesInput } from '../assessment/finances.input.js';
import { HouseholdMemberInput } from '../household/household-member.input.js';

@InputType('OpenHardshipCaseInput', {
  description: '登记一户的困难职工申请。\nEntering the application of a household.',
})
export class OpenHardshipCaseInput {
  @Field(() => String, {
    description:
      '受理的工会组织编码，须在本单位范围内。\nCode of the organization that takes the application, within the own reach.',
  })
  organization!: string;

  @Field(() => String, { nullable: true, description: '所在单位名称。\nName of the employing unit.' })
  unitName?: string | null;

  @Field(() => LocalDateScalar, { description: '申请日，不晚于今天。\nDay of application, today at the latest.' })
  appliedOn!: string;

  @Field(() => ArchiveLevelEnum, { description: '建档标准。\nArchive level.' })
  archiveLevel!: ArchiveLevel;

  @Field(() => HardshipCauseEnum, { description: '主要致困原因。\nMain cause.' })
  mainCause!: HardshipCause;

  @Field(() => [HardshipCauseEnum], {
    defaultValue: [],
    description: '次要致困原因，最多三项。\nFurther causes, three at most.',
  })
  otherCauses!: HardshipCause[];

  @Field(() => [HardshipExclusionEnum], {
    defaultValue: [],
    description: '申报的不予建档情形。\nExclusions that were declared.',
  })
  exclusions!: HardshipExclusion[];

  @Field(() => [HouseholdMemberInput], { description: '家庭成员，含申请人。\nThe household, the applicant included.' })
  members!: HouseholdMemberInput[];

  @Field(() => HouseholdFinancesInput, {
    nullable: true,
    description:
      '家庭一年的收入和刚性支出，核查前可不填。\nIncome and unavoidable expenditure of a year; may come later, before verification.',
  })
  finances?: HouseholdFinancesInput | null;

  @Field(() => String, {
    nullable: true,
    description:
      '幂等键：24 小时内以同一键重复提交只创建一次。\nIdempotency key: sent again within 24 hours, it creates nothing twice.',
  })
  idempotencyKey?: string | null;
}
