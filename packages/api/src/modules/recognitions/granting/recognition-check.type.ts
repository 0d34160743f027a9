import type { NomineeGroup } from '@uniongraph/schema/codes/nominee-group';
import { Field, Int, ObjectType } from 'type-graphql';
import { NomineeGroupEnum } from '../../../shared/graphql/enums.js';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';

@ObjectType('ShareCheck', {
  simpleResolvers: true,
  description: '一项比例要求与拟授予名单的对照。\nA rule on shares, held to those who are accepted.',
})
export class ShareCheckType {
  @Field(() => NomineeGroupEnum, { description: '群体。\nGroup.' })
  groupCode!: NomineeGroup;

  @Field(() => Int, { description: '最低比例，百分数。\nLeast share, in per cent.' })
  minimumPercent!: number;

  @Field(() => Boolean, {
    description: '基数是否不含专项名额。\nWhether the special quota is left out of the base.',
  })
  excludesSpecial!: boolean;

  @Field(() => Int, { description: '其中属于该群体的。\nThose of the group.' })
  count!: number;

  @Field(() => Int, { description: '基数。\nThe base.' })
  base!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '比例，四位小数；基数为零时为 null。\nThe share, to four decimals; null for a base of nobody.',
  })
  share!: string | null;

  @Field(() => Boolean, { description: '是否达到。\nWhether it is met.' })
  isMet!: boolean;
}

@ObjectType('RecognitionCheck', {
  simpleResolvers: true,
  description:
    '拟授予名单与名额、比例、资金要求的对照。\nThose who are accepted, held to the quota, the shares and the fund of their round.',
})
export class RecognitionCheckType {
  @Field(() => Boolean, { description: '是否全部符合。\nWhether all is kept to.' })
  isMet!: boolean;

  @Field(() => Int, { description: '拟授予（或已授予），不含专项。\nThose accepted or granted, without special ones.' })
  ordinary!: number;

  @Field(() => Int, { description: '其中用专项名额的。\nThose of the special quota.' })
  special!: number;

  @Field(() => Boolean, { description: '名额是否够用。\nWhether the quota is kept to.' })
  isWithinQuota!: boolean;

  @Field(() => Int, { nullable: true, description: '拟发资金，元。\nWhat they are to get, in yuan.' })
  spentYuan!: number | null;

  @Field(() => Boolean, { description: '资金是否够用。\nWhether the fund is kept to.' })
  isWithinFund!: boolean;

  @Field(() => [ShareCheckType], { description: '逐项比例。\nThe rules on shares, one by one.' })
  shares!: ShareCheckType[];

  @Field(() => String, {
    nullable: true,
    description: '不符合而仍授予的理由。\nWhy it was granted although something was not kept to.',
  })
  overrideReason!: string | null;
}
