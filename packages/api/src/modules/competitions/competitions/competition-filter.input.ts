import type { CompetitionKind } from '@uniongraph/schema/codes/competition-kind';
import type { CompetitionLevel } from '@uniongraph/schema/codes/competition-level';
import type { CompetitionStage } from '@uniongraph/schema/codes/competition-stage';
import { Field, InputType } from 'type-graphql';
import { AreaFilter } from '../../../shared/filters/area-filter.input.js';
import { type CodeFilter, codeFilterType } from '../../../shared/filters/code-filter-type.js';
import { CompetitionKindFilter, CompetitionLevelFilter } from '../../../shared/filters/code-filters.js';
import { IndustrySectionFilter } from '../../../shared/filters/industry-section-filter.input.js';
import { LocalDateFilter } from '../../../shared/filters/local-date-filter.input.js';
import { StringFilter } from '../../../shared/filters/string-filter.input.js';
import { CompetitionStageEnum } from '../../../shared/graphql/enums.js';

const StageFilter = codeFilterType(
  CompetitionStageEnum,
  'CompetitionStageFilter',
  '竞赛阶段',
  'stage of a competition',
);

@InputType('CompetitionFilter', {
  description:
    '竞赛筛选，各项须同时满足；最多50个条件，嵌套4层。\nFilter of competitions; all parts must hold. At most 50 conditions, nested 4 deep.',
})
export class CompetitionFilter {
  @Field(() => [CompetitionFilter], { nullable: true, description: '须全部满足。\nAll of these must hold.' })
  and?: CompetitionFilter[] | null;

  @Field(() => [CompetitionFilter], { nullable: true, description: '至少满足其一。\nOne of these must hold.' })
  or?: CompetitionFilter[] | null;

  @Field(() => CompetitionFilter, {
    nullable: true,
    description: '不满足；缺值的也算。\nMust not hold; rows that lack the value count as well.',
  })
  not?: CompetitionFilter | null;

  @Field(() => StringFilter, { nullable: true, description: '编码。\nCode.' })
  code?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: '名称。\nName.' })
  name?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: '主题。\nTheme.' })
  theme?: StringFilter | null;

  @Field(() => CompetitionKindFilter, { nullable: true, description: '类别。\nKind.' })
  kind?: CodeFilter<CompetitionKind> | null;

  @Field(() => CompetitionLevelFilter, { nullable: true, description: '级别。\nLevel.' })
  level?: CodeFilter<CompetitionLevel> | null;

  @Field(() => StageFilter, { nullable: true, description: '阶段。\nStage.' })
  stage?: CodeFilter<CompetitionStage> | null;

  @Field(() => AreaFilter, { nullable: true, description: '主办单位所在行政区划。\nDivision of the organizer.' })
  division?: AreaFilter | null;

  @Field(() => IndustrySectionFilter, { nullable: true, description: '行业门类。\nIndustry section.' })
  industry?: IndustrySectionFilter | null;

  @Field(() => StringFilter, {
    nullable: true,
    description: '上级竞赛的编码。\nCode of the competition that leads it.',
  })
  parent?: StringFilter | null;

  @Field(() => LocalDateFilter, { nullable: true, description: '开始日。\nFirst day.' })
  startsOn?: LocalDateFilter | null;
}
