import { Field, InputType } from 'type-graphql';

@InputType('SignInInput', { description: '登录所需。\nWhat signing in takes.' })
export class SignInInput {
  @Field(() => String, { description: '用户名，不分大小写。\nUsername, in upper or lower case.' })
  username!: string;

  @Field(() => String, { description: '密码。\nPassword.' })
  password!: string;

  @Field(() => String, {
    nullable: true,
    description:
      '验证器上的6位验证码，启用了第二因素时须给出。\nSix digits of the authenticator, once a second factor is set up.',
  })
  code?: string | null;
}
