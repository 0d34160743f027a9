import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { assistanceLimits } from '../../../limits/assistance-limits.js';
import { checkText } from '../../../shared/check-text.js';
import { Faults } from '../../../shared/faults.js';
import { nextKey } from '../../../shared/next-key.js';
import { hashedInput } from '../../access/idempotency/hashed-input.js';
import { once } from '../../access/idempotency/once.js';
import { recordAct } from '../../access/record-act.js';
import { problemTicketPrivacy } from '../../privacy/assistance-field-classes.js';
import { checkCaseDay } from '../reach/check-case-day.js';
import { sealText } from '../reach/seal-text.js';
import { seenKey } from '../reach/seen-key.js';
import type { OpenProblemInput } from './problem-inputs.input.js';
import { type ProblemRow, problemAfter } from './problem-ticket-rows.js';

const { problem: problemField } = problemTicketPrivacy.fields;

export async function openProblem(context: Context, input: OpenProblemInput): Promise<ProblemRow> {
  const file = await seenKey(context, 'hardship_case', 'HardshipCase', input.case);
  const visit = input.visit ? await seenKey(context, 'household_visit', 'HouseholdVisit', input.visit) : null;
  const faults = new Faults();
  await checkCaseDay(context, faults, { path: 'input.openedOn', day: input.openedOn, file });
  checkText(faults, 'input.problem', input.problem, assistanceLimits.noteLength);
  if (visit !== null) await checkVisit(context, faults, visit, file);
  faults.throwIfAny();
  const { result } = await once(
    context,
    { operation: 'openProblem', key: input.idempotencyKey, input: hashedInput(input, ['problem']) },
    async (within) => {
      const id = await nextKey(within.whole, 'problem_ticket');
      await sql`
        insert into problem_ticket (id, case_id, visit_id, opened_on, problem_cipher)
        values (${id}::bigint, ${file}::bigint, ${visit}::bigint, ${input.openedOn}::date,
          ${sealText(problemTicketPrivacy, problemField, id, input.problem)}::bytea)`.execute(within.whole);
      await recordAct(within, 'PROBLEM_OPEN', `ProblemTicket:${id}`, { case: file });
      return id;
    },
  );
  return problemAfter(context, result);
}

async function checkVisit({ db }: Context, faults: Faults, visit: string, file: string): Promise<void> {
  const { rows } = await sql`
    select from household_visit where id = ${visit}::bigint and case_id = ${file}::bigint`.execute(db);
  if (rows.length === 0)
    faults.add('input.visit', 'OTHER_HOUSEHOLD', '这次走访的是另一户。', 'That visit was to another household.');
}
