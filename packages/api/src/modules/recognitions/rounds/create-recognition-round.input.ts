import type { NomineeGroup } from '@uniongraph/schema/codes/nominee-group';
import type { RecognitionLevel } from '@uniongraph/schema/codes/recognition-level';
import { Field, InputType, Int } from 'type-graphql';
import { NomineeGroupEnum, RecognitionLevelEnum } from '../../../shared/graphql/enums.js';

@InputType('RecognitionRuleInput', { description: '对某一群体最低比例的要求。\nThe least share of a group.' })
export class RecognitionRuleInput {
  @Field(() => NomineeGroupEnum, { description: '群体。\nGroup.' })
  groupCode!: NomineeGroup;

  @Field(() => Int, { description: '最低比例，1至100的百分数。\nLeast share, 1 to 100 per cent.' })
  minimumPercent!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: '基数是否不含专项名额，默认是。\nWhether the special quota is left out of the base; yes unless given.',
  })
  excludesSpecial?: boolean | null;
}

@InputType('CreateRecognitionRoundInput', { description: '新建荣誉评选所需。\nWhat a new round of honours takes.' })
export class CreateRecognitionRoundInput {
  @Field(() => String, { description: '荣誉代码。\nCode of the honour.' })
  scheme!: string;

  @Field(() => RecognitionLevelEnum, {
    description: '级别，须与组织评选的工会同级。\nLevel, that of the union that holds the round.',
  })
  level!: RecognitionLevel;

  @Field(() => Int, { description: '年度。\nYear.' })
  year!: number;

  @Field(() => String, {
    description: '组织评选的工会的编码，须在自己的范围内。\nCode of the union that holds it, within your own reach.',
  })
  organizer!: string;

  @Field(() => Int, {
    nullable: true,
    description: '名额，含专项名额；不写则不限。\nQuota with the special one; no bound unless given.',
  })
  quota?: number | null;

  @Field(() => Int, { nullable: true, description: '其中专项名额，默认0。\nSpecial quota in it, 0 unless given.' })
  specialQuota?: number | null;

  @Field(() => Int, { nullable: true, description: '专项资金，元。\nFund, in yuan.' })
  fundYuan?: number | null;

  @Field(() => [RecognitionRuleInput], { nullable: true, description: '比例要求。\nRules on shares.' })
  rules?: RecognitionRuleInput[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      '幂等键：24 小时内以同一键重复提交只创建一次。\nIdempotency key: sent again within 24 hours, it creates nothing twice.',
  })
  idempotencyKey?: string | null;
}
