import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../../context.js';
import { demoWarning } from '../../accounts/demo/demo-accounts.js';
import { listDemoAccounts } from '../../accounts/demo/list-demo-accounts.js';
import { OIDC_START } from '../oidc/oidc-paths.js';
import { passwordRules } from '../password/check-password.js';
import { SignInOptionsType } from './sign-in-options.type.js';

@Resolver()
export class SignInOptionsResolver {
  @Query(() => SignInOptionsType, { description: '登录页所需。\nWhat the sign-in page shows.' })
  async signInOptions(@Ctx() { whole, asking }: Context): Promise<SignInOptionsType> {
    const { openId, demoAccounts } = asking.signIn;
    const demo = demoAccounts === 'ALLOWED' ? await listDemoAccounts(whole) : [];
    return {
      openId: openId && { label: openId.label, startUrl: OIDC_START },
      demoAccounts: demo,
      demoWarning: demo.length > 0 ? demoWarning : null,
      passwordRules,
    };
  }
}
