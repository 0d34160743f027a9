import type { OrganizationLine } from '@uniongraph/schema/codes/organization-line';
import type { Role } from '@uniongraph/schema/codes/role';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../../shared/connections/connection-type.js';
import { OrganizationLineEnum, RoleEnum } from '../../../shared/graphql/enums.js';
import { NodeType } from '../../../shared/graphql/node.type.js';
import { DateTimeScalar } from '../../../shared/scalars/date-time.scalar.js';

@ObjectType('ApiKey', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    '外部系统用的接口密钥；密钥本身只显示一次。\nWhat an external system asks with; the key itself is shown once.',
})
export class ApiKeyType extends NodeType {
  @Field(() => String, { description: '前缀，密钥中可显示的部分。\nThe part of the key that may be shown.' })
  prefix!: string;

  @Field(() => String, { description: '用途。\nWhat it is for.' })
  name!: string;

  @Field(() => RoleEnum, { description: '角色。\nRole.' })
  role!: Role;

  @Field(() => String, { description: '组织编码。\nCode of the organization.' })
  organizationCode!: string;

  @Field(() => String, { description: '组织名称。\nName of the organization.' })
  organizationName!: string;

  @Field(() => OrganizationLineEnum, { description: '沿哪条线及于下级。\nAlong which line it reaches below.' })
  line!: OrganizationLine;

  @Field(() => [String], {
    nullable: true,
    description: '只允许这些根字段；null 表示角色所能的全部。\nOnly these root fields; null for all that its role may.',
  })
  allowedOperations!: string[] | null;

  @Field(() => Boolean, { description: '是否只能用登记过的查询文档。\nWhether it may ask registered documents only.' })
  documentsOnly!: boolean;

  @Field(() => Boolean, { description: '是否可查看模式。\nWhether it may introspect.' })
  mayIntrospect!: boolean;

  @Field(() => [String], {
    nullable: true,
    description: '只允许来自这些网段；null 表示不限。\nOnly from these networks; null for any.',
  })
  addresses!: string[] | null;

  @Field(() => Int, { nullable: true, description: '每分钟请求数上限。\nRequests a minute.' })
  requestsPerMinute!: number | null;

  @Field(() => Int, { nullable: true, description: '每小时开销上限。\nCost an hour.' })
  costPerHour!: number | null;

  @Field(() => DateTimeScalar, { description: '创建时间。\nWhen it was made.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: '到期时间。\nWhen it expires.' })
  expiresAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '最近使用，精确到分钟。\nLast use, to the minute.' })
  lastUsedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '停用时间。\nWhen it was revoked.' })
  revokedAt!: string | null;

  @Field(() => Boolean, {
    description:
      '是否已更换：旧密钥再用一段时间即到期。\nWhether it was rotated: the old key works on until it expires.',
  })
  isRotated!: boolean;
}

export const ApiKeyConnection = connectionType(ApiKeyType, 'ApiKey', '接口密钥', 'API keys');
