import type { OrganizationLine } from '@uniongraph/schema/codes/organization-line';
import type { Role } from '@uniongraph/schema/codes/role';
import { Field, ID, ObjectType } from 'type-graphql';
import { OrganizationLineEnum, RoleEnum } from '../../../shared/graphql/enums.js';
import { DateTimeScalar } from '../../../shared/scalars/date-time.scalar.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';

@ObjectType('AccessGrant', {
  simpleResolvers: true,
  description: '授予用户的一个角色。\nA role that a user was granted.',
})
export class AccessGrantType {
  @Field(() => ID, { description: '标识，用于 revokeGrant。\nIts id, for revokeGrant.' })
  id!: string;

  @Field(() => RoleEnum, { description: '角色。\nRole.' })
  role!: Role;

  @Field(() => String, {
    nullable: true,
    description: '组织编码；null 表示整个系统。\nCode of the organization; null for the installation itself.',
  })
  organizationCode!: string | null;

  @Field(() => String, { nullable: true, description: '组织名称。\nName of the organization.' })
  organizationName!: string | null;

  @Field(() => OrganizationLineEnum, { description: '沿哪条线及于下级。\nAlong which line it reaches below.' })
  line!: OrganizationLine;

  @Field(() => DateTimeScalar, { description: '授予时间。\nWhen it was granted.' })
  grantedAt!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '最后有效日；null 表示不限。\nLast day; null while there is none.',
  })
  validTo!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: '收回时间；null 表示未收回。\nWhen it was revoked; null while it was not.',
  })
  revokedAt!: string | null;
}
