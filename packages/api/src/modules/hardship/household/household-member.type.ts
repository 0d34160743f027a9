import type { HealthState } from '@uniongraph/schema/codes/health-state';
import type { HouseholdRelation } from '@uniongraph/schema/codes/household-relation';
import type { Sex } from '@uniongraph/schema/codes/sex';
import type { WorkState } from '@uniongraph/schema/codes/work-state';
import { Field, Int, ObjectType } from 'type-graphql';
import { HealthStateEnum, HouseholdRelationEnum, SexEnum, WorkStateEnum } from '../../../shared/graphql/enums.js';
import { NodeType } from '../../../shared/graphql/node.type.js';

@ObjectType('HouseholdMember', {
  implements: NodeType,
  simpleResolvers: true,
  description: '困难职工家庭的一名成员。\nA person of a household in hardship.',
})
export class HouseholdMemberType extends NodeType {
  @Field(() => HouseholdRelationEnum, { description: '与申请人关系。\nRelation to the applicant.' })
  relation!: HouseholdRelation;

  @Field(() => SexEnum, { description: '性别（GB/T 2261.1）。\nSex (GB/T 2261.1).' })
  sex!: Sex;

  @Field(() => Int, {
    nullable: true,
    description: '出生年份，未登记则为 null。\nYear of birth, null if not recorded.',
  })
  birthYear!: number | null;

  @Field(() => HealthStateEnum, { nullable: true, description: '健康状况大类。\nState of health, by class.' })
  health!: HealthState | null;

  @Field(() => WorkStateEnum, { nullable: true, description: '工作状态。\nWork state.' })
  workState!: WorkState | null;
}
