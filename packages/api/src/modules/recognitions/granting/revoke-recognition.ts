import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { apiError } from '../../../errors.js';
import { Faults } from '../../../shared/faults.js';
import { today } from '../../../shared/today.js';
import { checkVersion, keyWithin } from '../../access/find-within-reach.js';
import { inTransaction } from '../../access/in-transaction.js';
import { recordAct } from '../../access/record-act.js';
import { checkReason } from '../../privacy/check-reason.js';
import { mustOrganize } from '../rounds/must-organize.js';
import { type RecognitionRow, recognitionAfter } from './recognition-rows.js';
import type { RevokeRecognitionInput } from './revoke-recognition.input.js';

interface LockedRecognition {
  grantorId: string;
  revokedOn: string | null;
  version: number;
}

/** Who granted an honour may take it back; it stays in the register with the day and the reason. */
export async function revokeRecognition(context: Context, input: RevokeRecognitionInput): Promise<RecognitionRow> {
  const key = keyWithin(input.id, 'Recognition');
  await inTransaction(context, async (within) => {
    const seen = await sql`select from recognition where id = ${key}::bigint`.execute(within.db);
    if (seen.rows.length === 0) throw apiError('NOT_FOUND');
    const { rows } = await sql<LockedRecognition>`
      select grantor_id as "grantorId", revoked_on as "revokedOn", version
      from recognition where id = ${key}::bigint for update`.execute(within.whole);
    const { grantorId, revokedOn, version } = rows[0]!;
    await mustOrganize(within, grantorId);
    checkVersion(input.expectedVersion, version);
    const faults = new Faults();
    if (revokedOn !== null)
      faults.add('input.id', 'REVOKED', `已于${revokedOn}撤销。`, `It was revoked on ${revokedOn}.`);
    checkReason(faults, 'input.reason', input.reason);
    faults.throwIfAny();
    await sql`
      update recognition set revoked_on = ${today(within)}::date, revoked_reason = ${input.reason}, version = version + 1
      where id = ${key}::bigint`.execute(within.whole);
    await recordAct(within, 'RECOGNITION_REVOKE', `Recognition:${key}`, {
      before: { revokedOn: null },
      after: { revokedOn: today(within) },
      reason: input.reason,
    });
  });
  return recognitionAfter(context, key);
}
