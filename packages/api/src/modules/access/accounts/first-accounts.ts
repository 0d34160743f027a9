import { randomBytes } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../tables.js';
import { passwordWork } from '../sign-in/password/password-work.js';
import { createDemoAccounts } from './demo/create-demo-accounts.js';

export const FIRST_USERNAME = 'admin';

/** What an installation without users was given. */
export type FirstAccounts = { kind: 'DEMO'; accounts: number } | { kind: 'ADMINISTRATOR'; password: string };

/**
 * Gives an installation that has no user its first: with the demonstration data the accounts of the demonstration, else
 * an administrator of the installation, whose password is told once. Undefined when there are users.
 */
export function createFirstAccounts(whole: Kysely<Tables>): Promise<FirstAccounts | undefined> {
  return whole.transaction().execute(async (within) => {
    await sql`select pg_advisory_xact_lock(hashtext('user_account'))`.execute(within);
    const { rows } = await sql<{ users: boolean; demo: boolean }>`
      select exists (select from user_account) as users,
        exists (select from data_change where kind = 'DEMO') as demo`.execute(within);
    const { users, demo } = rows[0]!;
    if (users) return undefined;
    const accounts = demo ? await createDemoAccounts(within) : 0;
    return accounts > 0
      ? { kind: 'DEMO', accounts }
      : { kind: 'ADMINISTRATOR', password: await addAdministrator(within) };
  });
}

async function addAdministrator(whole: Kysely<Tables>): Promise<string> {
  const password = randomBytes(15).toString('base64url');
  const hash = await passwordWork.hash(password);
  await sql`
    with administrator as (
      insert into user_account (username, display_name, password_hash, must_change_password)
      values (${FIRST_USERNAME}, '系统管理员', ${hash}, true) returning id)
    insert into access_grant (user_id, role) select id, 'ADMINISTRATOR' from administrator`.execute(whole);
  return password;
}
