import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { checkText } from '../../../shared/check-text.js';
import { Faults } from '../../../shared/faults.js';
import { hashedInput } from '../../access/idempotency/hashed-input.js';
import { once } from '../../access/idempotency/once.js';
import { recordAct } from '../../access/record-act.js';
import { checkCaseDay } from '../reach/check-case-day.js';
import { seenKey } from '../reach/seen-key.js';
import { type PlacementRow, selectPlacements, toPlacement } from './job-placement-rows.js';
import type { RecordJobPlacementInput } from './record-job-placement.input.js';

export async function recordJobPlacement(context: Context, input: RecordJobPlacementInput): Promise<PlacementRow> {
  const { startedOn, employer } = input;
  const post = input.post ?? null;
  const file = await seenKey(context, 'hardship_case', 'HardshipCase', input.case);
  const member = input.member ? await seenKey(context, 'household_member', 'HouseholdMember', input.member) : null;
  const faults = new Faults();
  await checkCaseDay(context, faults, { path: 'input.startedOn', day: startedOn, file });
  checkText(faults, 'input.employer', employer);
  if (post !== null) checkText(faults, 'input.post', post);
  if (member !== null) await checkMember(context, faults, member, file);
  faults.throwIfAny();
  const { result } = await once(
    context,
    {
      operation: 'recordJobPlacement',
      key: input.idempotencyKey,
      input: hashedInput(input, ['employer', 'post']),
    },
    async (within) => {
      const { rows } = await sql<{ id: string }>`
        insert into job_placement (case_id, household_member_id, started_on, employer, post)
        values (${file}::bigint, ${member}::bigint, ${startedOn}::date, ${employer}, ${post}) returning id`.execute(
        within.whole,
      );
      const { id } = rows[0]!;
      await recordAct(within, 'JOB_PLACEMENT_RECORD', `JobPlacement:${id}`, { case: file });
      return id;
    },
  );
  return toPlacement(await selectPlacements(context.db).where('j.id', '=', result).executeTakeFirstOrThrow());
}

async function checkMember({ db }: Context, faults: Faults, member: string, file: string): Promise<void> {
  const { rows } = await sql`
    select from household_member where id = ${member}::bigint and case_id = ${file}::bigint`.execute(db);
  if (rows.length === 0)
    faults.add('input.member', 'OTHER_HOUSEHOLD', '此人不属于该户。', 'The person is not of this household.');
}
