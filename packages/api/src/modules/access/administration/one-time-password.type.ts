import { Field, ObjectType } from 'type-graphql';
import { UserAccountType } from './user-account.type.js';

@ObjectType('UserWithPassword', {
  description: '用户及其一次性密码。\nA user with a password for the first time that he signs in.',
})
export class UserWithPasswordType {
  @Field(() => UserAccountType, { description: '用户。\nThe user.' })
  user!: UserAccountType;

  @Field(() => String, {
    nullable: true,
    description:
      '一次性密码，只在此处显示一次，首次登录须更换；重复的幂等键、统一认证的账号得到 null。\nOne-time password, shown here once, to be changed at the first sign-in; null for a repeated idempotency key, and for an account of OPENID.',
  })
  oneTimePassword!: string | null;
}
