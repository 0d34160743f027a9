import { sql } from 'kysely';
import type { ViewedDatabase } from '../database/rows/viewed-database.js';
import { oneTimePassword } from '../modules/access/administration/create-user.js';
import { userState } from '../modules/access/administration/user-state.js';
import { recordAudit } from '../modules/access/audit/record-audit.js';
import { passwordWork } from '../modules/access/sign-in/password/password-work.js';
import { CommandProblem } from '../shared/command-problem.js';
import type { UserRequest } from './user-request.js';

interface Reset {
  password: string;
  /** How many sessions ended. */
  sessions: number;
  isDisabled: boolean;
}

/** Gives a user a one-time password by whoever may run commands here; what he had open ends within seconds. */
export async function resetPassword(
  { whole }: Pick<ViewedDatabase, 'whole'>,
  { username, secondFactor }: Extract<UserRequest, { action: 'reset-password' }>,
  now: Date,
): Promise<Reset> {
  const password = oneTimePassword();
  const hash = await passwordWork.hash(password);
  return whole.transaction().execute(async (db) => {
    const user = await userOf(db, username);
    const before = await userState(db, user.id);
    await sql`
      update user_account set password_hash = ${hash}, password_changed_at = ${now}, must_change_password = true,
        version = version + 1 where id = ${user.id}::bigint`.execute(db);
    if (secondFactor)
      await sql`update user_account set totp_secret = null, totp_confirmed_at = null, totp_last_step = null
        where id = ${user.id}::bigint`.execute(db);
    await sql`delete from sign_in_lock where username = ${username}`.execute(db);
    const ended = await sql`update user_session set revoked_at = ${now}
      where user_id = ${user.id}::bigint and revoked_at is null returning 1`.execute(db);
    const sessions = ended.rows.length;
    const details = { by: 'COMMAND_LINE', sessions, before, after: await userState(db, user.id) };
    const subject = `UserAccount:${user.id}`;
    if (secondFactor)
      await recordAudit(db, { event: 'SECOND_FACTOR_RESET', outcome: 'SUCCEEDED', viewer: null, subject, details });
    await recordAudit(db, { event: 'PASSWORD_RESET', outcome: 'SUCCEEDED', viewer: null, subject, details });
    return { password, sessions, isDisabled: user.isDisabled };
  });
}

async function userOf(db: ViewedDatabase['whole'], username: string): Promise<{ id: string; isDisabled: boolean }> {
  const { rows } = await sql<{ id: string; isDemo: boolean; isDisabled: boolean }>`
    select id, is_demo as "isDemo", disabled_at is not null as "isDisabled" from user_account
    where username = ${username} for update`.execute(db);
  if (!rows[0]) throw CommandProblem.of(`没有用户“${username}”。`, `There is no user "${username}".`);
  if (rows[0].isDemo)
    throw CommandProblem.of(
      '演示账号的密码人人可见，不能更换。',
      'The passwords of the demonstration are public and stay as they are.',
    );
  return rows[0];
}
