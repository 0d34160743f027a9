import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { apiError } from '../../../errors.js';
import { Faults } from '../../../shared/faults.js';
import { checkVersion, keyWithin } from '../../access/find-within-reach.js';
import { inTransaction } from '../../access/in-transaction.js';
import { recordAct } from '../../access/record-act.js';
import { checkStatement } from './check-statement.js';
import { type ObjectionRow, selectObjections, toObjection } from './objection-rows.js';
import type { AnswerObjectionInput } from './publicity-inputs.input.js';

/** Answers an objection once; if it is upheld, results are reopened by a mutation of their own. */
export async function answerObjection(context: Context, input: AnswerObjectionInput): Promise<ObjectionRow> {
  const { state, answer } = input;
  const key = keyWithin(input.id, 'CompetitionObjection');
  const one = selectObjections(context.db).where('o.id', '=', key);
  if (!(await one.executeTakeFirst())) throw apiError('NOT_FOUND');
  await inTransaction(context, async (within) => {
    const { whole, now } = within;
    const before = await selectObjections(whole).where('o.id', '=', key).forUpdate().executeTakeFirstOrThrow();
    checkVersion(input.expectedVersion, before.version);
    const faults = new Faults();
    if (before.state !== 'OPEN') faults.add('input.id', 'ALREADY_ANSWERED', '已经答复。', 'It was answered already.');
    if (state === 'OPEN')
      faults.add('input.state', 'NO_ANSWER', '须为成立或不成立。', 'It is upheld or dismissed.', 'UPHELD, DISMISSED');
    checkStatement(faults, 'input.answer', answer);
    faults.throwIfAny();
    await sql`
      update competition_objection set state = ${state}, answer = ${answer}, answered_at = ${now()}, version = version + 1
      where id = ${key}::bigint`.execute(whole);
    await recordAct(within, 'OBJECTION_ANSWER', `CompetitionObjection:${key}`, {
      before: { state: before.state },
      after: { state },
    });
  });
  return toObjection(await one.executeTakeFirstOrThrow());
}
