import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { Faults } from '../../../shared/faults.js';
import type { LockedRound } from '../rounds/lock-round.js';
import type { MoveRecognitionRoundInput } from '../rounds/move-recognition-round.input.js';
import type { Moved } from '../rounds/moved.js';

/** Makes public who is accepted: from here on the names of persons are no secret (decision 0015). */
export async function publishRound(
  { whole }: Context,
  { id }: LockedRound,
  { publicityFrom, publicityTo }: MoveRecognitionRoundInput,
): Promise<Moved> {
  const faults = new Faults();
  for (const [field, day] of Object.entries({ publicityFrom, publicityTo }))
    if (!day)
      faults.add(`input.${field}`, 'REQUIRED', '公示须有起止日期。', 'A publicity takes its first and last day.');
  if (publicityFrom && publicityTo && publicityTo < publicityFrom)
    faults.add(
      'input.publicityTo',
      'OUT_OF_ORDER',
      '不能早于公示首日。',
      'It is not before the first day.',
      `≥ ${publicityFrom}`,
    );
  faults.throwIfAny();
  const published = await sql`
    update nomination set published_name = coalesce(person_name, holder_name), version = version + 1
    where round_id = ${id}::bigint and state = 'ACCEPTED'`.execute(whole);
  const nominations = Number(published.numAffectedRows);
  if (nominations === 0) {
    faults.add('input.move', 'NOBODY_ACCEPTED', '还没有拟授予的推荐。', 'No nomination is accepted yet.');
    faults.throwIfAny();
  }
  return {
    set: [sql`publicity_from = ${publicityFrom}::date`, sql`publicity_to = ${publicityTo}::date`],
    details: { publicityFrom, publicityTo, nominations },
  };
}
