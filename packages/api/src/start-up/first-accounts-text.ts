import { FIRST_USERNAME, type FirstAccounts } from '../modules/access/accounts/first-accounts.js';
import type { BilingualText } from './progress.js';

/** Tells whoever starts an installation for the first time how to sign in. */
export function firstAccountsText(first: FirstAccounts): BilingualText {
  if (first.kind === 'DEMO')
    return {
      zh: `已建立${first.accounts}个演示账号，见登录页。`,
      en: `${first.accounts} accounts of the demonstration were made; the sign-in page shows them.`,
    };
  const { password } = first;
  return {
    zh: `已建立系统管理员:用户名 ${FIRST_USERNAME},一次性密码 ${password}(只显示这一次,首次登录须更换)。`,
    en: `Made an administrator: username ${FIRST_USERNAME}, one-time password ${password} (shown this once; the first sign-in changes it).`,
  };
}
