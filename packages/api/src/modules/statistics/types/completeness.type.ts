import { Field, Int, ObjectType } from 'type-graphql';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';

@ObjectType('Completeness', {
  description: '一个地区在一轮报表中的报送情况。\nReporting in an area for one round of reports.',
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
