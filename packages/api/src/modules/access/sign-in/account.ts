import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../tables.js';

/** What signing in must know of a user. */
export interface Account {
  id: string;
  username: string;
  isDemo: boolean;
  passwordHash: string | null;
  totpSecret: Buffer | null;
  enrolled: boolean;
}

const columns = sql`id, username, is_demo as "isDemo", password_hash as "passwordHash", totp_secret as "totpSecret",
  totp_confirmed_at is not null as enrolled`;

/** The account of a username that is not disabled. */
export async function accountOf(whole: Kysely<Tables>, username: string): Promise<Account | undefined> {
  const { rows } = await sql<Account>`select ${columns} from user_account
    where username = ${username} and disabled_at is null`.execute(whole);
  return rows[0];
}

export async function accountOfId(whole: Kysely<Tables>, id: string): Promise<Account> {
  const { rows } = await sql<Account>`select ${columns} from user_account where id = ${id}`.execute(whole);
  return rows[0]!;
}

/** Usernames are compared in lower case; full-width letters are taken for what they look like. */
export const usernameOf = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
