import type { AccountSignIn } from '@uniongraph/schema/codes/account-sign-in';
import type { OrganizationLine } from '@uniongraph/schema/codes/organization-line';
import type { Role } from '@uniongraph/schema/codes/role';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AccountSignInEnum, OrganizationLineEnum, RoleEnum } from '../../../shared/graphql/enums.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';

const idempotency =
  '幂等键：24 小时内以同一键重复提交只创建一次。\nIdempotency key: sent again within 24 hours, it creates nothing twice.';
const expected =
  '读取时的版本号；已被他人修改时报 CONFLICT。\nVersion as it was read; CONFLICT if it changed meanwhile.';
const who = '用户的标识。\nId of the user.';

@InputType('CreateUserInput', { description: '新建用户所需。\nWhat a new user takes.' })
export class CreateUserInput {
  @Field(() => String, {
    description:
      '用户名，3至64个字母、数字或 . _ -，不分大小写。\nUsername: 3 to 64 letters, digits or . _ -, in any case.',
  })
  username!: string;

  @Field(() => String, { description: '显示的名字。\nName that is shown.' })
  displayName!: string;

  @Field(() => String, {
    nullable: true,
    description:
      '由哪个组织的管理员管理，编码；省略时为自己所在的组织。\nCode of the organization whose administrators keep the account; your own unless given.',
  })
  organization?: string | null;

  @Field(() => AccountSignInEnum, {
    nullable: true,
    description:
      '登录方式，默认密码；统一认证的账号没有密码。\nHow the account signs in, PASSWORD unless given; one of OPENID has no password.',
  })
  signsInBy?: AccountSignIn | null;

  @Field(() => String, { nullable: true, description: idempotency })
  idempotencyKey?: string | null;
}

@InputType('UpdateUserInput', { description: '修改用户所需。\nWhat changing a user takes.' })
export class UpdateUserInput {
  @Field(() => ID, { description: who })
  id!: string;

  @Field(() => Int, { description: expected })
  expectedVersion!: number;

  @Field(() => String, {
    nullable: true,
    description: '显示的名字，省略则不变。\nName that is shown, kept unless given.',
  })
  displayName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '由哪个组织的管理员管理，省略则不变。\nWhose administrators keep the account, kept unless given.',
  })
  organization?: string | null;
}

@InputType('UserVersionInput', { description: '所指的用户。\nThe user that is meant.' })
export class UserVersionInput {
  @Field(() => ID, { description: who })
  id!: string;

  @Field(() => Int, { description: expected })
  expectedVersion!: number;
}

@InputType('CreateGrantInput', { description: '授予角色所需。\nWhat granting a role takes.' })
export class CreateGrantInput {
  @Field(() => ID, { description: who })
  user!: string;

  @Field(() => RoleEnum, { description: '角色。\nRole.' })
  role!: Role;

  @Field(() => String, { description: '在哪个组织，编码。\nCode of the organization.' })
  organization!: string;

  @Field(() => OrganizationLineEnum, { nullable: true, description: '沿哪条线，默认地方。\nLine, AREA unless given.' })
  line?: OrganizationLine | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '最后有效日。\nLast day.' })
  validTo?: string | null;

  @Field(() => String, { nullable: true, description: idempotency })
  idempotencyKey?: string | null;
}

@InputType('RevokeGrantInput', { description: '收回角色所需。\nWhat revoking a role takes.' })
export class RevokeGrantInput {
  @Field(() => ID, { description: '授权的标识。\nId of the grant.' })
  id!: string;
}
