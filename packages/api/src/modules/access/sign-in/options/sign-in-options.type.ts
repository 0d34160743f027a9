import type { Role } from '@uniongraph/schema/codes/role';
import { Field, ObjectType } from 'type-graphql';
import { RoleEnum } from '../../../../shared/graphql/enums.js';

@ObjectType('OpenIdOption', { description: '在统一身份认证处登录。\nSigning in at an OpenID Connect provider.' })
export class OpenIdOptionType {
  @Field(() => String, { description: '按钮上的名称。\nWhat the button says.' })
  label!: string;

  @Field(() => String, {
    description: '浏览器打开即开始登录的地址。\nAddress that the browser opens to begin.',
  })
  startUrl!: string;
}

@ObjectType('DemoAccount', { description: '演示账号。\nAn account of the demonstration.' })
export class DemoAccountType {
  @Field(() => String, { description: '用户名。\nUsername.' })
  username!: string;

  @Field(() => String, { description: '密码。\nPassword.' })
  password!: string;

  @Field(() => String, { description: '中文名称。\nChinese name.' })
  name!: string;

  @Field(() => String, { description: '英文名称。\nEnglish name.' })
  nameEn!: string;

  @Field(() => RoleEnum, { description: '角色。\nRole.' })
  role!: Role;

  @Field(() => String, { description: '组织名称。\nName of the organization.' })
  organization!: string;
}

@ObjectType('BilingualText', { description: '中英文文字。\nA text in Chinese and English.' })
export class BilingualTextType {
  @Field(() => String, { description: '中文。\nChinese.' })
  zh!: string;

  @Field(() => String, { description: '英文。\nEnglish.' })
  en!: string;
}

@ObjectType('SignInOptions', { description: '有哪些登录方式。\nThe ways to sign in.' })
export class SignInOptionsType {
  @Field(() => OpenIdOptionType, {
    nullable: true,
    description: '统一身份认证；未配置为 null。\nOpenID Connect; null if it is not set up.',
  })
  openId!: OpenIdOptionType | null;

  @Field(() => [DemoAccountType], {
    description: '演示账号；不是演示系统时为空。\nAccounts of the demonstration; none elsewhere.',
  })
  demoAccounts!: DemoAccountType[];

  @Field(() => BilingualTextType, {
    nullable: true,
    description:
      '演示账号的警示，有演示账号时给出。\nWarning about the accounts of the demonstration, where there are any.',
  })
  demoWarning!: BilingualTextType | null;

  @Field(() => BilingualTextType, { description: '密码规则。\nRules of passwords.' })
  passwordRules!: BilingualTextType;
}
