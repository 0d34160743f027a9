import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { Field, ObjectType } from 'type-graphql';
import { ProvenanceEnum } from '../../shared/graphql/enums.js';
import { NodeType } from '../../shared/graphql/node.type.js';
import { LocalDateScalar } from '../../shared/scalars/local-date.scalar.js';

@ObjectType('ManagementArea', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    '功能区，如高新区、经开区：管理单位和工会，但不是行政区划。\nA development zone: it manages units and unions but is no division.',
})
export class ManagementAreaType extends NodeType {
  @Field(() => String, { description: '代码。\nCode.' })
  code!: string;

  @Field(() => String, { description: '名称。\nName.' })
  name!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: '设立日。\nDay from which it exists.' })
  validFrom!: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '撤销日；null 表示仍在。\nDay from which it no longer exists; null while it does.',
  })
  validTo!: string | null;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;
}
