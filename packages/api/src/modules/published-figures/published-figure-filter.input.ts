import type { FigureQualifier } from '@uniongraph/schema/codes/figure-qualifier';
import type { PeriodKind } from '@uniongraph/schema/codes/period-kind';
import { Field, InputType } from 'type-graphql';
import { AreaFilter } from '../../shared/filters/area-filter.input.js';
import { BooleanFilter } from '../../shared/filters/boolean-filter.input.js';
import type { CodeFilter } from '../../shared/filters/code-filter-type.js';
import { FigureQualifierFilter, PeriodKindFilter } from '../../shared/filters/code-filters.js';
import { LocalDateFilter } from '../../shared/filters/local-date-filter.input.js';
import { StringFilter } from '../../shared/filters/string-filter.input.js';

@InputType('PublishedFigureFilter', {
  description:
    '公开数字筛选，各项须同时满足；最多50个条件，嵌套4层。\nFilter of published figures; all parts must hold. At most 50 conditions, nested 4 deep.',
})
export class PublishedFigureFilter {
  @Field(() => [PublishedFigureFilter], { nullable: true, description: '须全部满足。\nAll of these must hold.' })
  and?: PublishedFigureFilter[] | null;

  @Field(() => [PublishedFigureFilter], { nullable: true, description: '至少满足其一。\nOne of these must hold.' })
  or?: PublishedFigureFilter[] | null;

  @Field(() => PublishedFigureFilter, {
    nullable: true,
    description: '不满足；缺值的也算。\nMust not hold; rows that lack the value count as well.',
  })
  not?: PublishedFigureFilter | null;

  @Field(() => StringFilter, { nullable: true, description: '指标代码。\nCode of what is measured.' })
  measureCode?: StringFilter | null;

  @Field(() => AreaFilter, { nullable: true, description: '所述地区。\nArea it speaks of.' })
  area?: AreaFilter | null;

  @Field(() => PeriodKindFilter, { nullable: true, description: '时间属性。\nTime nature.' })
  periodKind?: CodeFilter<PeriodKind> | null;

  @Field(() => LocalDateFilter, { nullable: true, description: '时期末日。\nLast day of the period.' })
  periodEnd?: LocalDateFilter | null;

  @Field(() => FigureQualifierFilter, { nullable: true, description: '限定语。\nQualifier.' })
  qualifier?: CodeFilter<FigureQualifier> | null;

  @Field(() => BooleanFilter, { nullable: true, description: '原文是否有歧义。\nWhether the source is ambiguous.' })
  ambiguous?: BooleanFilter | null;
}
