import { Field, InputType } from 'type-graphql';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';

const comparison = (zh: string, en: string) => ({ nullable: true, description: `${zh}。\n${en}.` });

@InputType('IndicatorCondition', {
  description:
    '对一个指标值的条件，各项须同时满足；缺值的行不满足。比率以小数计。\nConditions on the value of an indicator; all of them must hold, and a missing value meets none. Rates are ratios.',
})
export class IndicatorCondition {
  @Field(() => String, {
    description:
      '所选指标在 StatisticsRow 中的字段名，如 members；取本行时期的值，只选了其他时期的则取最先选的。\nField name of a selected indicator in StatisticsRow, such as members: its value at the row’s own period, or as first selected where that is not asked for.',
  })
  indicator!: string;

  @Field(() => DecimalScalar, comparison('等于', 'Equal to'))
  eq?: string | null;

  @Field(() => DecimalScalar, comparison('大于', 'Above'))
  gt?: string | null;

  @Field(() => DecimalScalar, comparison('不小于', 'At least'))
  gte?: string | null;

  @Field(() => DecimalScalar, comparison('小于', 'Below'))
  lt?: string | null;

  @Field(() => DecimalScalar, comparison('不大于', 'At most'))
  lte?: string | null;
}
