import type { NomineeGroup } from '@uniongraph/schema/codes/nominee-group';
import { Field, ID, InputType, Int } from 'type-graphql';
import { NomineeGroupEnum } from '../../../shared/graphql/enums.js';
import { ConfidentialTextScalar } from '../../../shared/scalars/confidential-text.scalar.js';

@InputType('NominateInput', { description: '推荐所需。\nWhat a nomination takes.' })
export class NominateInput {
  @Field(() => ID, { description: '评选的标识，须处于推荐阶段。\nId of the round, which must be nominating.' })
  round!: string;

  @Field(() => String, {
    description: '推荐的工会的编码，须在自己的范围内。\nCode of the union that nominates, within your own reach.',
  })
  organization!: string;

  @Field(() => ConfidentialTextScalar, {
    description:
      '单位、集体的名称或个人的姓名，1至100个字符；只能用变量给出。\nName of the unit, team or person, 1 to 100 characters; as a variable only.',
  })
  name!: string;

  @Field(() => [NomineeGroupEnum], { nullable: true, description: '所属群体。\nGroups that it belongs to.' })
  groups?: NomineeGroup[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '是否用专项名额，默认否。\nWhether it takes from the special quota; no unless given.',
  })
  isSpecial?: boolean | null;

  @Field(() => Int, { nullable: true, description: '拟发资金，元。\nWhat it is to get of the fund, in yuan.' })
  fundYuan?: number | null;

  @Field(() => String, {
    description: '推荐理由，10至500个字符，不写个人信息。\nReason, 10 to 500 characters, without personal data.',
  })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description:
      '幂等键：24 小时内以同一键重复提交只创建一次。\nIdempotency key: sent again within 24 hours, it creates nothing twice.',
  })
  idempotencyKey?: string | null;
}
