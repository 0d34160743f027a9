import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../../context.js';
import { Faults } from '../../../shared/faults.js';
import { today } from '../../../shared/today.js';
import { checkReason } from '../../privacy/check-reason.js';
import type { LockedRound } from '../rounds/lock-round.js';
import type { MoveRecognitionRoundInput } from '../rounds/move-recognition-round.input.js';
import type { Moved } from '../rounds/moved.js';
import { brokenRules } from './broken-rules.js';
import { insertRecognitions } from './insert-recognitions.js';
import { readRoundChecks } from './read-round-checks.js';

/** Grants what was published; against its own rules only for a reason, which is kept. */
export async function grantRound(
  within: Context,
  round: LockedRound,
  { grantedOn, overrideReason }: MoveRecognitionRoundInput,
): Promise<Moved> {
  const day = grantedOn ?? today(within);
  const faults = new Faults();
  checkDay(faults, day, round, today(within));
  const [check] = await readRoundChecks(within.whole, [round.id]);
  const broken = brokenRules(check!);
  const overridden = overrideReason ?? null;
  if (overridden !== null) checkReason(faults, 'input.overrideReason', overridden);
  if (broken.length > 0 && overridden === null)
    faults.add(
      'input.overrideReason',
      'RULES_BROKEN',
      `不符合：${broken.map(({ zh }) => zh).join('；')}。仍要授予须说明理由。`,
      `Not kept to: ${broken.map(({ en }) => en).join('; ')}. To grant it nevertheless takes a reason.`,
    );
  if (broken.length === 0 && overridden !== null)
    faults.add(
      'input.overrideReason',
      'NOT_NEEDED',
      '名额、比例、资金都符合，不需要理由。',
      'Quota, shares and fund are kept to: no reason is needed.',
    );
  faults.throwIfAny();
  const recognitions = await insertRecognitions(within, round, day);
  if (recognitions === 0) {
    faults.add('input.move', 'NOBODY_ACCEPTED', '没有拟授予的推荐。', 'No nomination is accepted.');
    faults.throwIfAny();
  }
  const set: RawBuilder<unknown>[] = [sql`granted_on = ${day}::date`, sql`override_reason = ${overridden}`];
  return {
    set,
    details: { grantedOn: day, recognitions, broken: broken.map(({ en }) => en), overrideReason: overridden },
  };
}

function checkDay(faults: Faults, day: string, { publicityTo }: LockedRound, now: string): void {
  if (day > now) faults.add('input.grantedOn', 'IN_FUTURE', '不能晚于今天。', 'It is not after today.', `≤ ${now}`);
  if (publicityTo !== null && day <= publicityTo)
    faults.add(
      'input.grantedOn',
      'PUBLICITY_NOT_OVER',
      '公示尚未结束。',
      'The publicity is not over.',
      `> ${publicityTo}`,
    );
}
