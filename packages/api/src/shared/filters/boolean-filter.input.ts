import { Field, InputType } from 'type-graphql';

@InputType('BooleanFilter', { description: '是否条件。\nCondition on yes or no.' })
export class BooleanFilter {
  @Field(() => Boolean, { description: '等于。\nEqual to.' })
  eq!: boolean;
}
