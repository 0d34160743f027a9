import type { AccountSignIn } from '@uniongraph/schema/codes/account-sign-in';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../../shared/connections/connection-type.js';
import { AccountSignInEnum } from '../../../shared/graphql/enums.js';
import { NodeType } from '../../../shared/graphql/node.type.js';
import { DateTimeScalar } from '../../../shared/scalars/date-time.scalar.js';

@ObjectType('UserAccount', {
  implements: NodeType,
  simpleResolvers: true,
  description: '可以登录的用户。\nSomebody who may sign in.',
})
export class UserAccountType extends NodeType {
  @Field(() => String, { description: '用户名，小写。\nUsername, in lower case.' })
  username!: string;

  @Field(() => String, { description: '显示的名字。\nName that is shown.' })
  displayName!: string;

  @Field(() => String, {
    nullable: true,
    description:
      '由哪个组织的管理员管理，编码；null 表示由全系统的管理员管理。\nCode of the organization whose administrators keep the account; null for those of the installation.',
  })
  organizationCode!: string | null;

  @Field(() => AccountSignInEnum, { description: '登录方式。\nHow it signs in.' })
  signsInBy!: AccountSignIn;

  @Field(() => Boolean, {
    description: '是否须先更换密码。\nWhether the password must be changed before anything else.',
  })
  mustChangePassword!: boolean;

  @Field(() => Boolean, { description: '是否已启用第二因素。\nWhether a second factor is set up.' })
  hasSecondFactor!: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      '因多次失败被锁定到何时；null 表示未锁定。\nUntil when it is locked after failures; null while it is not.',
  })
  lockedUntil!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: '停用时间；null 表示未停用。\nWhen it was disabled; null while it is not.',
  })
  disabledAt!: string | null;

  @Field(() => DateTimeScalar, { description: '创建时间。\nWhen it was created.' })
  createdAt!: string;

  @Field(() => Boolean, { description: '是否演示账号。\nWhether it is an account of the demonstration.' })
  isDemo!: boolean;

  @Field(() => Int, { description: '版本号，修改时须带上。\nVersion, to be given back with a change.' })
  version!: number;
}

export const UserAccountConnection = connectionType(UserAccountType, 'UserAccount', '用户', 'users');
