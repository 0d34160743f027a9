import type { GraphQLError } from 'graphql';
import { apiError } from '../../../errors.js';
import type { DemoAccountsAllowed } from './sign-in-settings.js';

const refusals = {
  OFF: {
    zh: '演示账号在这里已停用：以 DEMO=off 启动，或其他机器可以访问本程序（HOST、TRUSTED_PROXIES）。',
    en: 'The demonstration accounts are off here: DEMO=off, or other machines can reach this program (HOST, TRUSTED_PROXIES).',
  },
  HERE: {
    zh: '演示账号的密码公开，只能在运行程序的机器上直接登录（如 http://127.0.0.1）；经代理或从别处登录须由管理员设 DEMO_ACCOUNTS=allow。',
    en: 'The passwords of the demonstration accounts are public: they sign in on the machine of the program alone, as at http://127.0.0.1; through a proxy or from elsewhere only when it is started with DEMO_ACCOUNTS=allow.',
  },
} as const;

/** Why an account of the demonstration may not sign in, which is told to who knows its password; null if it may. */
export function demoRefusal(allowed: DemoAccountsAllowed): { reason: string; error: GraphQLError } | null {
  if (allowed === 'ALLOWED') return null;
  const reason = `DEMO_ACCOUNTS_${allowed}`;
  return { reason, error: apiError('FORBIDDEN', refusals[allowed], { reason }) };
}
