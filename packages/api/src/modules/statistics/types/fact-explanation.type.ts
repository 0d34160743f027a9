import { Field, Float, ObjectType } from 'type-graphql';
import { Int64Scalar } from '../../../shared/scalars/int64.scalar.js';
import { ExplainedIndicatorType } from './explained-indicator.type.js';
import { MeasuredRunType } from './measured-run.type.js';
import { MissedRollupType } from './missed-rollup.type.js';

@ObjectType('FactExplanation', {
  description: '对一个事实的提问：一条 SQL 语句。\nWhat is asked of one fact: one SQL statement.',
})
export class FactExplanationType {
  @Field(() => String, { description: '事实的代码。\nKey of the fact.' })
  fact!: string;

  @Field(() => String, { description: '中文名称。\nChinese name.' })
  name!: string;

  @Field(() => String, { description: '英文名称。\nEnglish name.' })
  nameEn!: string;

  @Field(() => [ExplainedIndicatorType], {
    description: '分子或分母取自本事实的指标。\nIndicators with a part from this fact.',
  })
  indicators!: ExplainedIndicatorType[];

  @Field(() => String, {
    nullable: true,
    description: '所用的汇总表；直接读台账时为空。\nThe rollup that answers; null where the ledger itself is read.',
  })
  rollup!: string | null;

  @Field(() => MissedRollupType, {
    nullable: true,
    description: '不能用汇总表的原因；用了则为空。\nWhy no rollup can answer; null where one does.',
  })
  missed!: MissedRollupType | null;

  @Field(() => String, {
    description: 'SQL 语句，值以占位符 $1、$2 … 代替。\nThe SQL statement, with placeholders $1, $2 … for values.',
  })
  sql!: string;

  @Field(() => Int64Scalar, {
    nullable: true,
    description:
      '数据库估计返回的行数；敏感事实不给出。\nRows that the database expects to return; null for sensitive facts.',
  })
  estimatedRows!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      '数据库估计的开销，以顺序读一页为1；敏感事实不给出。\nCost that the database expects, in units of one page read in sequence; null for sensitive facts.',
  })
  estimatedCost!: number | null;

  @Field(() => MeasuredRunType, {
    nullable: true,
    description: '实测；只在 analyze: true 时有。\nAs measured; only with `analyze: true`.',
  })
  measured!: MeasuredRunType | null;
}
