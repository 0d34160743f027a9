import { Field, Int, ObjectType } from 'type-graphql';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';

@ObjectType('Completeness', {
  description: '所选地区、最近一轮报表的报送情况。\nReporting in the chosen area for the latest round of reports.',
})
export class CompletenessType {
  @Field(() => Int, { description: '已报送的基层工会数。\nGrassroots unions that reported.' })
  reported!: number;

  @Field(() => Int, { description: '应报送的基层工会数。\nGrassroots unions expected to report.' })
  expected!: number;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      '所指一轮报表的时点；没有报表轮次的来源为空。\nStock date of the round that is meant; null for sources without rounds.',
  })
  stockDate!: string | null;
}
