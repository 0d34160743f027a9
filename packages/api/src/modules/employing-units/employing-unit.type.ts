import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../shared/connections/connection-type.js';
import { ProvenanceEnum } from '../../shared/graphql/enums.js';
import { NodeType } from '../../shared/graphql/node.type.js';
import { LocalDateScalar } from '../../shared/scalars/local-date.scalar.js';

@ObjectType('EmployingUnit', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    '用人单位（法人单位），建会率的分母。\nAn employing (legal) unit: what the union establishment rate is counted over.',
})
export class EmployingUnitType extends NodeType {
  @Field(() => String, { description: '统一社会信用代码，唯一。\nUnified social credit code, unique.' })
  uscc!: string;

  @Field(() => String, { description: '名称。\nName.' })
  name!: string;

  @Field(() => LocalDateScalar, { description: '登记日。\nDay of registration.' })
  registeredOn!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '注销日，当日起不再存在；null 表示存续。\nDay from which it no longer exists; null while it does.',
  })
  deregisteredOn!: string | null;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;

  @Field(() => Int, { description: '版本号，修改时须带上。\nVersion, to be given back with a change.' })
  version!: number;
}

export const EmployingUnitConnection = connectionType(
  EmployingUnitType,
  'EmployingUnit',
  '用人单位',
  'employing units',
);
