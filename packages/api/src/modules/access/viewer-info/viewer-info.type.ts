import type { Role } from '@uniongraph/schema/codes/role';
import { Field, ObjectType } from 'type-graphql';
import { RoleEnum } from '../../../shared/graphql/enums.js';
import type { Lazy } from '../../../shared/graphql/lazy.js';
import { DateTimeScalar } from '../../../shared/scalars/date-time.scalar.js';
import { PrincipalKind } from './principal-kind.enum.js';
import { SecondFactorStateType } from './second-factor-state.type.js';
import { ViewerOrganizationType } from './viewer-organization.type.js';
import { ViewerScopeType } from './viewer-scope.type.js';

@ObjectType('ViewerInfo', {
  simpleResolvers: true,
  description:
    '登录者：是谁，代表哪个组织，能看到什么。密码须更换或验证码未给出时，没有角色，也看不到数据。\nWho is signed in, for which organization, and what that lets him see. While the password must be changed or a code is missing there are no roles and no data.',
})
export class ViewerInfoType {
  @Field(() => PrincipalKind, { description: '用户或接口密钥。\nA user or an API key.' })
  kind!: PrincipalKind;

  @Field(() => String, { description: '姓名；接口密钥则为其名称。\nName of the person, or of the API key.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: '用户名；接口密钥没有。\nUsername; API keys have none.',
  })
  username!: string | null;

  @Field(() => Boolean, {
    description:
      '是否为演示账号，其密码人人可见。\nWhether it is an account of the demonstration, whose password is public.',
  })
  isDemo!: boolean;

  @Field(() => ViewerOrganizationType, {
    nullable: true,
    description: '当前代表的组织；没有任何授权时为 null。\nThe organization acted for; null without any grant.',
  })
  organization!: ViewerOrganizationType | null;

  @Field(() => [RoleEnum], { description: '当前有效的角色。\nRoles in force now.' })
  roles!: readonly Role[];

  @Field(() => ViewerScopeType, { description: '能看到哪些数据。\nWhich data are seen.' })
  scope!: Lazy<ViewerScopeType>;

  @Field(() => [ViewerOrganizationType], {
    description: '可切换的组织，含当前组织。\nOrganizations to switch between, the present one among them.',
  })
  organizations!: ViewerOrganizationType[];

  @Field(() => Boolean, {
    description: '须先更换密码。\nThe password must be changed first.',
  })
  mustChangePassword!: boolean;

  @Field(() => SecondFactorStateType, { description: '第二因素。\nSecond factor.' })
  secondFactor!: SecondFactorStateType;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: '最迟何时须重新登录；接口密钥没有。\nWhen signing in again is due at the latest; API keys have none.',
  })
  sessionExpiresAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: '若不再操作，何时失效；接口密钥没有。\nWhen the session ends if it is not used; API keys have none.',
  })
  sessionIdleUntil!: Date | null;
}
