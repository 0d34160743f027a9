import type { DivisionLevel } from '@uniongraph/schema/codes/division-level';
import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { Field, ObjectType } from 'type-graphql';
import { connectionType } from '../../shared/connections/connection-type.js';
import { DivisionLevelEnum, ProvenanceEnum } from '../../shared/graphql/enums.js';
import { NodeType } from '../../shared/graphql/node.type.js';
import { AreaCodeScalar } from '../../shared/scalars/area-code.scalar.js';
import { LocalDateScalar } from '../../shared/scalars/local-date.scalar.js';

@ObjectType('Division', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    '行政区划（GB/T 2260），从全国到县级或乡级，包括已撤销的。\nAn administrative division (GB/T 2260) from the nation down to counties or townships, former ones included.',
})
export class DivisionType extends NodeType {
  @Field(() => AreaCodeScalar, { description: '行政区划代码。\nCode of the division.' })
  code!: string;

  @Field(() => String, { description: '全称，如 兰山区。\nFull name, such as 兰山区.' })
  name!: string;

  @Field(() => String, { description: '简称，如 兰山。\nShort name, such as 兰山.' })
  shortName!: string;

  @Field(() => String, {
    description: '罗马字母拼写，如 Lanshan；不唯一。\nRomanised name, such as Lanshan; not unique.',
  })
  romanisedName!: string;

  @Field(() => DivisionLevelEnum, { description: '层级。\nLevel.' })
  level!: DivisionLevel;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '代码启用日；null 表示一直在用。\nFirst day of the code; null if it has always been valid.',
  })
  validFrom!: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      '代码停用日，当日起不再有效；null 表示仍在用。\nFirst day on which the code is no longer valid; null while it is.',
  })
  validTo!: string | null;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;
}

export const DivisionConnection = connectionType(DivisionType, 'Division', '行政区划', 'divisions');
