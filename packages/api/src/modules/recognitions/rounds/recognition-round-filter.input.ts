import type { HonourKind } from '@uniongraph/schema/codes/honour-kind';
import type { RecognitionLevel } from '@uniongraph/schema/codes/recognition-level';
import type { RecognitionStage } from '@uniongraph/schema/codes/recognition-stage';
import { Field, InputType } from 'type-graphql';
import { AreaFilter } from '../../../shared/filters/area-filter.input.js';
import type { CodeFilter } from '../../../shared/filters/code-filter-type.js';
import {
  HonourKindFilter,
  RecognitionLevelFilter,
  RecognitionStageFilter,
} from '../../../shared/filters/code-filters.js';
import { IntFilter } from '../../../shared/filters/int-filter.input.js';
import { StringFilter } from '../../../shared/filters/string-filter.input.js';

@InputType('RecognitionRoundFilter', {
  description:
    '荣誉评选筛选，各项须同时满足；最多50个条件，嵌套4层。\nFilter of rounds of honours; all parts must hold. At most 50 conditions, nested 4 deep.',
})
export class RecognitionRoundFilter {
  @Field(() => [RecognitionRoundFilter], { nullable: true, description: '须全部满足。\nAll of these must hold.' })
  and?: RecognitionRoundFilter[] | null;

  @Field(() => [RecognitionRoundFilter], { nullable: true, description: '至少满足其一。\nOne of these must hold.' })
  or?: RecognitionRoundFilter[] | null;

  @Field(() => RecognitionRoundFilter, {
    nullable: true,
    description: '不满足；缺值的也算。\nMust not hold; rows that lack the value count as well.',
  })
  not?: RecognitionRoundFilter | null;

  @Field(() => StringFilter, { nullable: true, description: '荣誉代码。\nCode of the honour.' })
  scheme?: StringFilter | null;

  @Field(() => HonourKindFilter, { nullable: true, description: '荣誉类别。\nKind of honour.' })
  kind?: CodeFilter<HonourKind> | null;

  @Field(() => RecognitionLevelFilter, { nullable: true, description: '级别。\nLevel.' })
  level?: CodeFilter<RecognitionLevel> | null;

  @Field(() => RecognitionStageFilter, { nullable: true, description: '阶段。\nStage.' })
  stage?: CodeFilter<RecognitionStage> | null;

  @Field(() => IntFilter, { nullable: true, description: '年度。\nYear.' })
  year?: IntFilter | null;

  @Field(() => AreaFilter, { nullable: true, description: '评选所在地区。\nArea that it is for.' })
  division?: AreaFilter | null;
}
