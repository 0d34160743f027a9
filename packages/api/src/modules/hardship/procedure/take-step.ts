import type { HardshipState } from '@uniongraph/schema/codes/hardship-state';
import { stateAfter } from '@uniongraph/schema/codes/hardship-step';
import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../../context.js';
import { Faults } from '../../../shared/faults.js';
import { inTransaction } from '../../access/in-transaction.js';
import { recordAct } from '../../access/record-act.js';
import { caseAfter } from '../cases/case-after.js';
import type { HardshipCaseRow } from '../cases/hardship-case-rows.js';
import { lockCase } from '../cases/lock-case.js';
import { reopenPeople } from '../household/reopen-people.js';
import { beginStanding } from '../standing/begin-standing.js';
import { endStanding } from '../standing/end-standing.js';
import { reviewStanding } from '../standing/review-standing.js';
import { caseHistory } from './case-history.js';
import { checkStep } from './check-step.js';
import { insertStep } from './insert-step.js';
import type { TakeHardshipStepInput } from './take-step.input.js';

/** States in which nobody is kept out of another file. */
const closed: ReadonlySet<HardshipState> = new Set(['EXITED', 'REJECTED', 'WITHDRAWN']);

/** Takes a step with a file, all that follows from it included. */
export async function takeStep(context: Context, input: TakeHardshipStepInput): Promise<HardshipCaseRow> {
  const id = await inTransaction(context, async (within) => {
    const file = await lockCase(within, input.id, input.expectedVersion);
    const faults = new Faults();
    checkStep(faults, file, input, await caseHistory(within, file));
    faults.throwIfAny();
    const to = stateAfter(file.state, input.step)!;
    const episode = input.step === 'RELAPSE' ? file.episode + 1 : file.episode;
    await sql`
      update hardship_case set state = ${to}, episode = ${episode}, version = version + 1, ${changes(input)}
      where id = ${file.rowId}::bigint`.execute(within.whole);
    await insertStep(within, { id: file.rowId, caseNo: file.caseNo }, { ...input, episode, from: file.state, to });
    await follow(within, file, input, to);
    await recordAct(within, 'HARDSHIP_STEP', `HardshipCase:${file.rowId}`, {
      caseNo: file.caseNo,
      step: input.step,
      before: { state: file.state },
      after: { state: to },
    });
    return file.rowId;
  });
  return caseAfter(context, id);
}

/** What a step leaves on the file besides its state. A review is due a year after the last. */
function changes({ step, takenOn, publicityFrom, publicityTo }: TakeHardshipStepInput): RawBuilder<unknown> {
  const dueInAYear = sql`review_due_on = (${takenOn}::date + interval '1 year')::date`;
  if (step === 'PUBLICIZE') return sql`publicity_from = ${publicityFrom}::date, publicity_to = ${publicityTo}::date`;
  if (step === 'FILE') return sql`filed_on = ${takenOn}::date, ${dueInAYear}`;
  if (step === 'REVIEW') return dueInAYear;
  if (step === 'EXIT') return sql`exited_on = ${takenOn}::date, review_due_on = null`;
  if (step === 'RELAPSE')
    return sql`applied_on = ${takenOn}::date, filed_on = null, exited_on = null, publicity_from = null, publicity_to = null`;
  return sql`provenance = provenance`;
}

async function follow(
  within: Context,
  file: HardshipCaseRow,
  { step, takenOn, exitKind }: TakeHardshipStepInput,
  to: HardshipState,
): Promise<void> {
  if (step === 'FILE') await beginStanding(within, file, takenOn);
  if (step === 'REVIEW') await reviewStanding(within, file, takenOn);
  if (step === 'EXIT') await endStanding(within, file, takenOn, exitKind!);
  if (closed.has(to))
    await sql`update household_member set is_open = false where case_id = ${file.rowId}::bigint`.execute(within.whole);
  if (step === 'RELAPSE') await reopenPeople(within, file.rowId);
}
