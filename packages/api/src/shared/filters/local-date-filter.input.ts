import { Field, InputType } from 'type-graphql';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';

@InputType('LocalDateFilter', {
  description: '日期条件，各项须同时满足。\nConditions on a date; all of them must hold.',
})
export class LocalDateFilter {
  @Field(() => LocalDateScalar, { nullable: true, description: '当日。\nOn this day.' })
  eq?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '晚于。\nAfter this day.' })
  gt?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '当日或晚于。\nOn or after this day.' })
  gte?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '早于。\nBefore this day.' })
  lt?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '当日或早于。\nOn or before this day.' })
  lte?: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否没有日期。\nWhether there is no date.' })
  isNull?: boolean | null;
}
