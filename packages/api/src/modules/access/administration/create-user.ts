import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { checkText } from '../../../shared/check-text.js';
import { Faults } from '../../../shared/faults.js';
import { organizationWithinReach } from '../find-within-reach.js';
import { once } from '../idempotency/once.js';
import { recordAct } from '../record-act.js';
import { usernameOf } from '../sign-in/account.js';
import { passwordWork } from '../sign-in/password/password-work.js';
import type { UserWithPasswordType } from './one-time-password.type.js';
import type { CreateUserInput } from './user-inputs.input.js';
import { userAfter } from './user-rows.js';
import { userState } from './user-state.js';

/** 120 random bits, which nobody can guess before they are changed. */
export const oneTimePassword = (): string => randomBytes(15).toString('base64url');

export async function createUser(context: Context, input: CreateUserInput): Promise<UserWithPasswordType> {
  const password = input.signsInBy === 'OPENID' ? null : oneTimePassword();
  const hash = password && (await passwordWork.hash(password));
  const { result, isRepeated } = await once(
    context,
    { operation: 'createUser', key: input.idempotencyKey, input },
    (within) => insertUser(within, input, hash),
  );
  return { user: await userAfter(context, result), oneTimePassword: isRepeated ? null : password };
}

async function insertUser(within: Context, input: CreateUserInput, hash: string | null): Promise<string> {
  const { whole, viewer, now } = within;
  const faults = new Faults();
  const username = usernameOf(input.username);
  if (!/^[\p{L}\p{N}._-]{3,64}$/u.test(username))
    faults.add(
      'input.username',
      'BAD_USERNAME',
      '须为3至64个字母、数字或 . _ -。',
      'It takes 3 to 64 letters, digits or . _ -.',
      '[letters, digits, . _ -]{3,64}',
    );
  checkText(faults, 'input.displayName', input.displayName);
  const own = viewer!.organization;
  const organization = input.organization
    ? await organizationWithinReach(within, input.organization, faults)
    : { id: own.id === '0' ? null : own.id };
  faults.throwIfAny();
  const { rows } = await sql<{ id: string }>`
    insert into user_account (username, display_name, password_hash, must_change_password, organization_id, created_at)
    values (${username}, ${input.displayName}, ${hash}, ${hash !== null}, ${organization!.id}::bigint, ${now()})
    on conflict (username) do nothing returning id`.execute(whole);
  if (!rows[0]) {
    faults.add('input.username', 'TAKEN', '用户名已被使用。', 'This username is taken.');
    faults.throwIfAny();
  }
  const { id } = rows[0]!;
  await recordAct(within, 'USER_CREATE', `UserAccount:${id}`, { before: null, after: await userState(whole, id) });
  return id;
}
