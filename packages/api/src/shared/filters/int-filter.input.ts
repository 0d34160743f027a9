import { Field, InputType, Int } from 'type-graphql';

@InputType('IntFilter', {
  description: '整数条件，各项须同时满足。\nConditions on a whole number; all of them must hold.',
})
export class IntFilter {
  @Field(() => Int, { nullable: true, description: '等于。\nEqual to.' })
  eq?: number | null;

  @Field(() => [Int], { nullable: true, description: '等于其中之一。\nEqual to one of these.' })
  in?: number[] | null;

  @Field(() => Int, { nullable: true, description: '大于或等于。\nEqual to or greater than.' })
  gte?: number | null;

  @Field(() => Int, { nullable: true, description: '小于或等于。\nEqual to or less than.' })
  lte?: number | null;
}
