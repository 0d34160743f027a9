import { Field, ObjectType } from 'type-graphql';

@ObjectType('SecondFactorState', {
  description: '第二因素（动态验证码）的状态。\nState of the second factor, codes by TOTP.',
})
export class SecondFactorStateType {
  @Field(() => Boolean, { description: '角色是否要求。\nWhether a role requires it.' })
  required!: boolean;

  @Field(() => Boolean, { description: '是否已启用。\nWhether it is set up.' })
  enrolled!: boolean;

  @Field(() => Boolean, { description: '本次登录是否已验证。\nWhether it was given in this session.' })
  given!: boolean;
}
