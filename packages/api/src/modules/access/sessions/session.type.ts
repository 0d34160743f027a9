import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../../shared/scalars/date-time.scalar.js';

@ObjectType('Session', {
  simpleResolvers: true,
  description: '一次登录：一个浏览器中的会话。\nA browser that is signed in.',
})
export class SessionType {
  @Field(() => ID, { description: '标识，用于 revokeSession。\nIts id, for revokeSession.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: '登录时的网络地址。\nNetwork address that it was signed in from.',
  })
  address!: string | null;

  @Field(() => String, { nullable: true, description: '浏览器自称。\nWhat the browser calls itself.' })
  userAgent!: string | null;

  @Field(() => DateTimeScalar, { description: '登录时间。\nWhen it was signed in.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: '最近使用，精确到分钟。\nLast use, to the minute.' })
  lastSeenAt!: Date;

  @Field(() => DateTimeScalar, { description: '最迟何时失效。\nWhen it ends at the latest.' })
  expiresAt!: Date;

  @Field(() => Int, {
    description:
      '上次登录以来、此次登录之前失败的登录次数。\nAttempts to sign in that failed since the sign-in before this one.',
  })
  failedSignInsBefore!: number;

  @Field(() => Boolean, { description: '是否即本次登录。\nWhether it is the one that asks.' })
  current!: boolean;
}
