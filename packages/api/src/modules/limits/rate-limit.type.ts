import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../shared/scalars/date-time.scalar.js';

@ObjectType('RateLimit', {
  simpleResolvers: true,
  description:
    '本次查询的开销和提问者的剩余额度，单位为点：读一个对象为1点，50个指标值为1点。\nWhat this document costs and what is left to whoever asks, in points: an object read is one, fifty values are one.',
})
export class RateLimitType {
  @Field(() => Int, {
    description:
      '执行之前估计的开销上限；执行后按实际退还，见响应头 x-cost。\nThe most that the document may cost, told before it runs; what it did not take is given back, see the header `x-cost`.',
  })
  cost!: number;

  @Field(() => Int, {
    description:
      '一次查询的开销上限；登记过的文档更高。\nThe most that one document may cost; more for registered ones.',
  })
  maximum!: number;

  @Field(() => Int, { description: '每个时段的额度。\nPoints of one period.' })
  limit!: number;

  @Field(() => Int, { description: '本时段剩余的额度。\nPoints left of this period.' })
  remaining!: number;

  @Field(() => DateTimeScalar, { description: '额度恢复的时刻。\nWhen the points begin anew.' })
  resetAt!: Date;
}
