import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('Completeness', {
  description: '所选地区、最近一轮报表的报送情况。\nReporting in the chosen area for the latest round of reports.',
})
export class CompletenessType {
  @Field(() => Int, { description: '已报送的基层工会数。\nGrassroots unions that reported.' })
  reported!: number;

  @Field(() => Int, { description: '应报送的基层工会数。\nGrassroots unions expected to report.' })
  expected!: number;
}
