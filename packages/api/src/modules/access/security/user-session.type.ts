import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../../shared/scalars/date-time.scalar.js';

@ObjectType('UserSession', {
  simpleResolvers: true,
  description: '某用户的一次登录。\nA browser in which a user is signed in.',
})
export class UserSessionType {
  @Field(() => ID, { description: '标识，用于 revokeUserSession。\nIts id, for revokeUserSession.' })
  id!: string;

  @Field(() => String, { description: '用户名。\nUsername.' })
  username!: string;

  @Field(() => ID, { description: '用户的标识。\nId of the user.' })
  userId!: string;

  @Field(() => String, {
    nullable: true,
    description: '登录时的网络地址。\nNetwork address that it was signed in from.',
  })
  address!: string | null;

  @Field(() => String, { nullable: true, description: '浏览器自称。\nWhat the browser calls itself.' })
  userAgent!: string | null;

  @Field(() => DateTimeScalar, { description: '登录时间。\nWhen it was signed in.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: '最近使用。\nLast use.' })
  lastSeenAt!: string;

  @Field(() => DateTimeScalar, { description: '最迟何时失效。\nWhen it ends at the latest.' })
  expiresAt!: string;
}
