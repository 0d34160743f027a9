import type { HolderKind } from '@uniongraph/schema/codes/holder-kind';
import type { HonourKind } from '@uniongraph/schema/codes/honour-kind';
import type { RecognitionLevel } from '@uniongraph/schema/codes/recognition-level';
import { Field, ID, InputType } from 'type-graphql';
import { AreaFilter } from '../../../shared/filters/area-filter.input.js';
import type { CodeFilter } from '../../../shared/filters/code-filter-type.js';
import { HolderKindFilter, HonourKindFilter, RecognitionLevelFilter } from '../../../shared/filters/code-filters.js';
import { IntFilter } from '../../../shared/filters/int-filter.input.js';
import { LocalDateFilter } from '../../../shared/filters/local-date-filter.input.js';
import { StringFilter } from '../../../shared/filters/string-filter.input.js';

@InputType('RecognitionFilter', {
  description:
    '荣誉筛选，各项须同时满足；最多50个条件，嵌套4层。\nFilter of honours; all parts must hold. At most 50 conditions, nested 4 deep.',
})
export class RecognitionFilter {
  @Field(() => [RecognitionFilter], { nullable: true, description: '须全部满足。\nAll of these must hold.' })
  and?: RecognitionFilter[] | null;

  @Field(() => [RecognitionFilter], { nullable: true, description: '至少满足其一。\nOne of these must hold.' })
  or?: RecognitionFilter[] | null;

  @Field(() => RecognitionFilter, {
    nullable: true,
    description: '不满足；缺值的也算。\nMust not hold; rows that lack the value count as well.',
  })
  not?: RecognitionFilter | null;

  @Field(() => StringFilter, { nullable: true, description: '荣誉代码。\nCode of the honour.' })
  scheme?: StringFilter | null;

  @Field(() => HonourKindFilter, { nullable: true, description: '荣誉类别。\nKind of honour.' })
  kind?: CodeFilter<HonourKind> | null;

  @Field(() => RecognitionLevelFilter, { nullable: true, description: '级别。\nLevel.' })
  level?: CodeFilter<RecognitionLevel> | null;

  @Field(() => HolderKindFilter, { nullable: true, description: '单位、个人或集体。\nUnit, person or team.' })
  holderKind?: CodeFilter<HolderKind> | null;

  @Field(() => StringFilter, { nullable: true, description: '获得者名称。\nName of the holder.' })
  holderName?: StringFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '年度。\nYear.' })
  year?: IntFilter | null;

  @Field(() => ID, { nullable: true, description: '所属评选的标识。\nId of the round.' })
  round?: string | null;

  @Field(() => AreaFilter, { nullable: true, description: '获得者所在地区。\nArea of the holder.' })
  division?: AreaFilter | null;

  @Field(() => LocalDateFilter, { nullable: true, description: '授予日。\nDay of granting.' })
  grantedOn?: LocalDateFilter | null;

  @Field(() => LocalDateFilter, {
    nullable: true,
    description: '撤销日；isNull 为有效的荣誉。\nDay of revoking; `isNull` finds those that hold.',
  })
  revokedOn?: LocalDateFilter | null;
}
