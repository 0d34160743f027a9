import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { assistanceLimits } from '../../../limits/assistance-limits.js';
import { checkText } from '../../../shared/check-text.js';
import { Faults } from '../../../shared/faults.js';
import { today } from '../../../shared/today.js';
import { checkVersion } from '../../access/find-within-reach.js';
import { inTransaction } from '../../access/in-transaction.js';
import { recordAct } from '../../access/record-act.js';
import { problemTicketPrivacy } from '../../privacy/assistance-field-classes.js';
import { sealText } from '../reach/seal-text.js';
import { seenKey } from '../reach/seen-key.js';
import type { SolveProblemInput } from './problem-inputs.input.js';
import { type ProblemRow, problemAfter } from './problem-ticket-rows.js';

const { solution: solutionField } = problemTicketPrivacy.fields;

export async function solveProblem(
  context: Context,
  { id, expectedVersion, solvedOn, solution }: SolveProblemInput,
): Promise<ProblemRow> {
  const key = await seenKey(context, 'problem_ticket', 'ProblemTicket', id);
  const faults = new Faults();
  checkText(faults, 'input.solution', solution, assistanceLimits.noteLength);
  await inTransaction(context, async (within) => {
    const { rows } = await sql<{ version: number; openedOn: string; solvedOn: string | null }>`
      select version, opened_on::text as "openedOn", solved_on::text as "solvedOn"
      from problem_ticket where id = ${key}::bigint for update`.execute(within.whole);
    const ticket = rows[0]!;
    checkVersion(expectedVersion, ticket.version);
    if (ticket.solvedOn !== null)
      faults.add('input.id', 'SOLVED', `已于${ticket.solvedOn}办结。`, `It was solved on ${ticket.solvedOn}.`);
    checkDay(faults, solvedOn, ticket.openedOn, today(context));
    faults.throwIfAny();
    await sql`
      update problem_ticket set solved_on = ${solvedOn}::date, version = version + 1,
        solution_cipher = ${sealText(problemTicketPrivacy, solutionField, key, solution)}::bytea
      where id = ${key}::bigint`.execute(within.whole);
    await recordAct(within, 'PROBLEM_SOLVE', `ProblemTicket:${key}`, { solvedOn });
  });
  return problemAfter(context, key);
}

function checkDay(faults: Faults, day: string, from: string, to: string): void {
  if (day >= from && day <= to) return;
  faults.add(
    'input.solvedOn',
    'OUT_OF_RANGE',
    `应在受理日${from}至今天${to}之间。`,
    `It lies between the day it was taken on, ${from}, and today, ${to}.`,
    `${from}–${to}`,
  );
}
