import type { OrganizationLine } from '@uniongraph/schema/codes/organization-line';
import type { Role } from '@uniongraph/schema/codes/role';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { OrganizationLineEnum, RoleEnum } from '../../../shared/graphql/enums.js';
import { DateTimeScalar } from '../../../shared/scalars/date-time.scalar.js';
import { ApiKeyType } from './api-key.type.js';

const idempotency =
  '幂等键：24 小时内以同一键重复提交只创建一次。\nIdempotency key: sent again within 24 hours, it creates nothing twice.';

@InputType('CreateKeyInput', { description: '新建接口密钥所需。\nWhat a new API key takes.' })
export class CreateKeyInput {
  @Field(() => String, { description: '用途。\nWhat it is for.' })
  name!: string;

  @Field(() => RoleEnum, { description: '角色，须为业务角色。\nRole, one that sees service data.' })
  role!: Role;

  @Field(() => String, { description: '组织编码，须在自己的范围内。\nCode of an organization within your own reach.' })
  organization!: string;

  @Field(() => OrganizationLineEnum, { nullable: true, description: '沿哪条线，默认地方。\nLine, AREA unless given.' })
  line?: OrganizationLine | null;

  @Field(() => [String], { nullable: true, description: '只允许这些根字段。\nOnly these root fields.' })
  allowedOperations?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '是否只能用登记过的查询文档，默认否。\nWhether only registered documents; no unless given.',
  })
  documentsOnly?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '是否可查看模式，默认是。\nWhether it may introspect; yes unless given.',
  })
  mayIntrospect?: boolean | null;

  @Field(() => [String], {
    nullable: true,
    description: '只允许来自这些地址或网段。\nOnly from these addresses or networks.',
  })
  addresses?: string[] | null;

  @Field(() => Int, { nullable: true, description: '每分钟请求数上限。\nRequests a minute.' })
  requestsPerMinute?: number | null;

  @Field(() => Int, { nullable: true, description: '每小时开销上限。\nCost an hour.' })
  costPerHour?: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '到期时间。\nWhen it expires.' })
  expiresAt?: string | null;

  @Field(() => String, { nullable: true, description: idempotency })
  idempotencyKey?: string | null;
}

@InputType('RotateKeyInput', { description: '更换密钥所需。\nWhat replacing a key takes.' })
export class RotateKeyInput {
  @Field(() => ID, { description: '密钥的标识。\nId of the key.' })
  id!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      '旧密钥再用多少小时，0至720，默认24。\nHours for which the old key works on, 0 to 720; 24 unless given.',
  })
  overlapHours?: number | null;

  @Field(() => String, { nullable: true, description: idempotency })
  idempotencyKey?: string | null;
}

@InputType('RevokeKeyInput', { description: '停用密钥所需。\nWhat revoking a key takes.' })
export class RevokeKeyInput {
  @Field(() => ID, { description: '密钥的标识。\nId of the key.' })
  id!: string;
}

@ObjectType('IssuedApiKey', { description: '刚生成的接口密钥。\nAn API key that was just made.' })
export class IssuedApiKeyType {
  @Field(() => ApiKeyType, { description: '密钥的登记内容。\nWhat is kept of the key.' })
  apiKey!: ApiKeyType;

  @Field(() => String, {
    nullable: true,
    description:
      '密钥本身，只在此处显示一次；重复的幂等键得到 null。\nThe key itself, shown here once; null for a repeated idempotency key.',
  })
  key!: string | null;
}
