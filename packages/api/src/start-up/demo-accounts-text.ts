import { type Kysely, sql } from 'kysely';
import type { Config } from '../config.js';
import type { Tables } from '../tables.js';
import type { BilingualText } from './progress.js';

/** What is to be said at every start of accounts with public passwords; undefined where there are none. */
export async function demoAccountsText(
  whole: Kysely<Tables>,
  { demo, demoAccounts }: Pick<Config, 'demo' | 'demoAccounts'>,
): Promise<BilingualText | undefined> {
  const { rows } = await sql`select from user_account where is_demo and disabled_at is null limit 1`.execute(whole);
  if (rows.length === 0) return undefined;
  if (demoAccounts === 'OFF') return demo ? refused : off;
  return demoAccounts === 'HERE' ? here : open;
}

const here: BilingualText = {
  zh: '注意:演示账号的密码公开可见,只能在本机直接登录,请勿录入真实数据。',
  en: 'Mind: the passwords of the demonstration accounts are public. They sign in on this machine alone. Enter no real data.',
};
const open: BilingualText = {
  zh: '警告:DEMO_ACCOUNTS=allow 使其他机器也能用公开的密码登录演示账号!',
  en: 'WARNING: with DEMO_ACCOUNTS=allow other machines can sign in to the demonstration accounts by public passwords!',
};
const off: BilingualText = {
  zh: 'DEMO=off:数据库中的演示账号不能登录。演示数据仍在其中;真实使用请换新的 DATA_DIR。',
  en: 'DEMO=off: the demonstration accounts in this database cannot sign in. Its demonstration data are still there; for real use take a new DATA_DIR.',
};
const refused: BilingualText = {
  zh: '演示账号已停用:其密码公开,而其他机器可以访问本程序。确需使用时设 DEMO_ACCOUNTS=allow;真实使用请以 DEMO=off 和新的 DATA_DIR 启动。',
  en: 'The demonstration accounts cannot sign in: their passwords are public and other machines can reach this program. DEMO_ACCOUNTS=allow lets them; for real use start with DEMO=off and a new DATA_DIR.',
};
