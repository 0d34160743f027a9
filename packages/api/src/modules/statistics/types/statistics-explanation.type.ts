import { Field, Int, ObjectType } from 'type-graphql';
import { Int64Scalar } from '../../../shared/scalars/int64.scalar.js';
import { FactExplanationType } from './fact-explanation.type.js';

@ObjectType('StatisticsExplanation', {
  description:
    '一次统计查询如何计算、开销多大。参照、目标、定稿值、明细等另有语句，不在其内。\nHow a statistics query is computed and what it takes, apart from the statements of printed figures, targets, frozen values and records.',
})
export class StatisticsExplanationType {
  @Field(() => Int64Scalar, {
    description:
      '最多计多少个指标值，含排序所需的合计；每行的每个明细清单另计1000个，涉及个人的指标每个时期另计500个。\nAt most so many values are counted, totals needed for their order included; every list of records of every row counts as 1,000 more, every period of a count of persons as 500.',
  })
  cells!: number;

  @Field(() => Int, {
    description: '一份文档最多计算的指标值个数，超过即被拒绝。\nMost values of one document; more are refused.',
  })
  cellLimit!: number;

  @Field(() => [FactExplanationType], { description: '每个事实一条语句。\nOne statement a fact.' })
  facts!: FactExplanationType[];
}
