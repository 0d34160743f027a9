import { Field, InputType } from 'type-graphql';
import type { CodeFilter } from '../../../shared/filters/code-filter-type.js';
import { addFilterFields } from './add-filter-fields.js';

@InputType('StatisticsFilter', {
  description:
    '统计筛选，各项须同时满足；只能用所选指标都具有的维度。最多50个条件，嵌套5层。缺少某维度的行不满足对它的条件，因而满足其否定。\nFilters of statistics; all must hold, on dimensions that every selected indicator has. At most 50 conditions, nested 5 deep. What lacks a dimension does not meet a condition on it, and so meets its negation.',
})
export class StatisticsFilter {
  @Field(() => [StatisticsFilter], { nullable: true, description: '须全部满足。\nAll of these must hold.' })
  and?: StatisticsFilter[] | null;

  @Field(() => [StatisticsFilter], { nullable: true, description: '至少满足其一。\nOne of these must hold.' })
  or?: StatisticsFilter[] | null;

  @Field(() => StatisticsFilter, {
    nullable: true,
    description: '不满足；缺值的也算。\nMust not hold; what lacks the value counts as well.',
  })
  not?: StatisticsFilter | null;

  declare source?: CodeFilter<string> | null;

  /** A condition on each dimension that is a closed list, see `addFilterFields`. */
  [dimension: string]: unknown;
}

addFilterFields(StatisticsFilter);
