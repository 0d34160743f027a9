import { Field, ObjectType } from 'type-graphql';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';
import { PeriodScalar } from '../../../shared/scalars/period.scalar.js';

@ObjectType('PeriodInfo', { description: '一个时期。\nA period.' })
export class PeriodInfoType {
  @Field(() => PeriodScalar, { description: '时期代码，如 2024-Q3。\nCode of the period, such as 2024-Q3.' })
  code!: string;

  @Field(() => String, { description: '中文名称，如 2024年三季度。\nChinese name.' })
  label!: string;

  @Field(() => String, { description: '英文名称，如 Q3 2024。\nEnglish name, such as Q3 2024.' })
  labelEn!: string;

  @Field(() => LocalDateScalar, { description: '第一天。\nFirst day.' })
  startOn!: string;

  @Field(() => LocalDateScalar, { description: '最后一天；时点指标取这一天。\nLast day; stocks are counted on it.' })
  endOn!: string;
}
