import type { DivisionLevel } from '@uniongraph/schema/codes/division-level';
import { Field, ObjectType } from 'type-graphql';
import { DivisionLevelEnum } from '../../shared/graphql/enums.js';
import { AreaCodeScalar } from '../../shared/scalars/area-code.scalar.js';

@ObjectType('Area', { description: '统计地区：一个行政区划或全国。\nAn area of statistics: a division or the nation.' })
export class AreaType {
  @Field(() => AreaCodeScalar, { description: '行政区划代码。\nCode of the division.' })
  code!: string;

  @Field(() => String, { description: '名称。\nName.' })
  name!: string;

  @Field(() => String, { description: '简称，如 兰山。\nShort name.' })
  shortName!: string;

  @Field(() => String, { description: '罗马字母拼写，如 Lanshan。\nRomanised name, such as Lanshan.' })
  romanisedName!: string;

  @Field(() => DivisionLevelEnum, { description: '级别。\nLevel.' })
  level!: DivisionLevel;

  @Field(() => AreaCodeScalar, {
    nullable: true,
    description: '上级代码；全国没有。\nCode of the parent; the nation has none.',
  })
  parentCode!: string | null;
}
