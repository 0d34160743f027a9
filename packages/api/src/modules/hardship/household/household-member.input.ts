import type { HealthState } from '@uniongraph/schema/codes/health-state';
import type { HouseholdRelation } from '@uniongraph/schema/codes/household-relation';
import type { Sex } from '@uniongraph/schema/codes/sex';
import type { WorkState } from '@uniongraph/schema/codes/work-state';
import { Field, InputType } from 'type-graphql';
import { HealthStateEnum, HouseholdRelationEnum, SexEnum, WorkStateEnum } from '../../../shared/graphql/enums.js';
import { ConfidentialTextScalar } from '../../../shared/scalars/confidential-text.scalar.js';

@InputType('HouseholdMemberInput', { description: '一名家庭成员。\nA person of the household.' })
export class HouseholdMemberInput {
  @Field(() => HouseholdRelationEnum, {
    description: '与申请人关系；申请人本人恰有一名。\nRelation to the applicant, of whom there is exactly one.',
  })
  relation!: HouseholdRelation;

  @Field(() => ConfidentialTextScalar, { description: '姓名。\nName.' })
  name!: string;

  @Field(() => ConfidentialTextScalar, {
    nullable: true,
    description: '公民身份号码，申请人必填。\nIdentity number; the applicant must have one.',
  })
  idNumber?: string | null;

  @Field(() => SexEnum, {
    nullable: true,
    description: '性别；有身份证号时由其得出。\nSex; follows from the identity number where there is one.',
  })
  sex?: Sex | null;

  @Field(() => ConfidentialTextScalar, { nullable: true, description: '手机号码。\nMobile telephone.' })
  phone?: string | null;

  @Field(() => HealthStateEnum, {
    nullable: true,
    description: '健康状况，只记大类。\nState of health, by class only.',
  })
  health?: HealthState | null;

  @Field(() => WorkStateEnum, { nullable: true, description: '工作状态。\nWork state.' })
  workState?: WorkState | null;
}
