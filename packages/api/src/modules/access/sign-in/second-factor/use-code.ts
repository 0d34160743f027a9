import { sql } from 'kysely';
import type { Context } from '../../../../context.js';
import { unseal } from '../../../privacy/cipher/field-cipher.js';
import type { Account } from '../account.js';
import { stepOfCode } from './totp-of.js';

export const secretPlace = (userId: string) => ({ column: 'user_account.totp_secret', row: userId });

/** Whether a code is right and was not used before, nor one after it; it is used up by this. */
export async function useCode(
  { whole, now }: Pick<Context, 'whole' | 'now'>,
  { id, totpSecret }: Account,
  code: string,
): Promise<boolean> {
  if (!totpSecret) return false;
  const step = stepOfCode(unseal(secretPlace(id), totpSecret), code, now());
  if (step === null) return false;
  const { numAffectedRows } = await sql`update user_account set totp_last_step = ${step}
    where id = ${id} and (totp_last_step is null or totp_last_step < ${step})`.execute(whole);
  return numAffectedRows === 1n;
}
