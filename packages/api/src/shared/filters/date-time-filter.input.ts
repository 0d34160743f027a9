import { Field, InputType } from 'type-graphql';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';

@InputType('DateTimeFilter', {
  description: '时刻条件，各项须同时满足。\nConditions on a point in time; all must hold.',
})
export class DateTimeFilter {
  @Field(() => DateTimeScalar, { nullable: true, description: '此时或晚于。\nAt or after.' })
  gte?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '早于。\nBefore.' })
  lt?: string | null;
}
