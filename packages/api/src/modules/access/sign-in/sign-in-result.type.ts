import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { ViewerInfoType } from '../viewer-info/viewer-info.type.js';

export enum SignInOutcome {
  SIGNED_IN = 'SIGNED_IN',
  SECOND_FACTOR_NEEDED = 'SECOND_FACTOR_NEEDED',
  PASSWORD_CHANGE_NEEDED = 'PASSWORD_CHANGE_NEEDED',
  ENROLMENT_NEEDED = 'ENROLMENT_NEEDED',
}

registerEnumType(SignInOutcome, {
  name: 'SignInOutcome',
  description: '登录的结果。\nWhat came of signing in.',
  valuesConfig: {
    SIGNED_IN: { description: '已登录。\nSigned in.' },
    SECOND_FACTOR_NEEDED: {
      description:
        '密码正确，尚未登录：请带上验证码再次登录。\nThe password is right and nobody is signed in yet: sign in again with a code.',
    },
    PASSWORD_CHANGE_NEEDED: {
      description:
        '已登录，须先用 changePassword 更换密码。\nSigned in; the password must be changed first, by changePassword.',
    },
    ENROLMENT_NEEDED: {
      description:
        '已登录，角色要求第二因素：须先用 enrolSecondFactor 启用。\nSigned in; a role requires a second factor, which must be set up first by enrolSecondFactor.',
    },
  },
});

@ObjectType('SignInResult', { description: '登录的结果。\nWhat came of signing in.' })
export class SignInResultType {
  @Field(() => SignInOutcome, { description: '结果。\nThe outcome.' })
  outcome!: SignInOutcome;

  @Field(() => ViewerInfoType, {
    nullable: true,
    description: '登录者；缺少验证码时为 null。\nWho is signed in; null while a code is missing.',
  })
  viewer!: ViewerInfoType | null;
}
