import type { OrganizationKind } from '@uniongraph/schema/codes/organization-kind';
import type { OrganizationLevel } from '@uniongraph/schema/codes/organization-level';
import type { OrganizationStatus } from '@uniongraph/schema/codes/organization-status';
import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../shared/connections/connection-type.js';
import {
  OrganizationKindEnum,
  OrganizationLevelEnum,
  OrganizationStatusEnum,
  ProvenanceEnum,
} from '../../shared/graphql/enums.js';
import { NodeType } from '../../shared/graphql/node.type.js';
import { LocalDateScalar } from '../../shared/scalars/local-date.scalar.js';

@ObjectType('UnionOrganization', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    '工会组织：从全国总工会、地方总工会到基层工会。\nA trade-union organization, from the national centre and area federations down to grassroots unions.',
})
export class UnionOrganizationType extends NodeType {
  @Field(() => String, { description: '组织编码，唯一。\nCode of the organization, unique.' })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description:
      '统一社会信用代码；未登记法人资格的没有。\nUnified social credit code; none without legal-person registration.',
  })
  uscc!: string | null;

  @Field(() => String, { description: '全称。\nFull name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '简称。\nShort name.' })
  shortName!: string | null;

  @Field(() => OrganizationLevelEnum, {
    description:
      '在领导系统中的层级；是否基层另见 isGrassroots。\nPlace in the line of command; see `isGrassroots` for grassroots unions.',
  })
  level!: OrganizationLevel;

  @Field(() => OrganizationKindEnum, { description: '类型。\nKind.' })
  kind!: OrganizationKind;

  @Field(() => Boolean, { description: '是否基层工会。\nWhether it is a grassroots union.' })
  isGrassroots!: boolean;

  @Field(() => OrganizationStatusEnum, { description: '状态。\nStatus.' })
  status!: OrganizationStatus;

  @Field(() => LocalDateScalar, { description: '成立日。\nDay of establishment.' })
  establishedOn!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      '撤销或合并日，当日起不再存在；null 表示在册。\nDay from which it no longer exists; null while it does.',
  })
  dissolvedOn!: string | null;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;

  @Field(() => Int, { description: '版本号，修改时须带上。\nVersion, to be given back with a change.' })
  version!: number;
}

export const UnionOrganizationConnection = connectionType(
  UnionOrganizationType,
  'UnionOrganization',
  '工会组织',
  'union organizations',
);
