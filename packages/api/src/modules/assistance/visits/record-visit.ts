import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { assistanceLimits } from '../../../limits/assistance-limits.js';
import { checkText } from '../../../shared/check-text.js';
import { Faults } from '../../../shared/faults.js';
import { nextKey } from '../../../shared/next-key.js';
import { hashedInput } from '../../access/idempotency/hashed-input.js';
import { once } from '../../access/idempotency/once.js';
import { recordAct } from '../../access/record-act.js';
import { householdVisitPrivacy } from '../../privacy/assistance-field-classes.js';
import { checkBrand } from '../../programmes/check-brand.js';
import { checkCaseDay } from '../reach/check-case-day.js';
import { sealText } from '../reach/seal-text.js';
import { seenKey } from '../reach/seen-key.js';
import { selectVisits, toVisit, type VisitRow } from './household-visit-rows.js';
import type { RecordVisitInput } from './record-visit.input.js';

const { note: noteField } = householdVisitPrivacy.fields;

export async function recordVisit(context: Context, input: RecordVisitInput): Promise<VisitRow> {
  const file = await seenKey(context, 'hardship_case', 'HardshipCase', input.case);
  const faults = new Faults();
  await checkCaseDay(context, faults, { path: 'input.visitedOn', day: input.visitedOn, file });
  checkVisitors(faults, input.visitors);
  await checkBrand(context, faults, 'input.brand', input.brand);
  if (input.note) checkText(faults, 'input.note', input.note, assistanceLimits.noteLength);
  faults.throwIfAny();
  const { result } = await once(
    context,
    { operation: 'recordVisit', key: input.idempotencyKey, input: hashedInput(input, ['note']) },
    async (within) => {
      const id = await nextKey(within.whole, 'household_visit');
      await sql`
        insert into household_visit (id, case_id, brand_code, visited_on, visitors, note_cipher)
        values (${id}::bigint, ${file}::bigint, ${input.brand ?? null}, ${input.visitedOn}::date,
          ${input.visitors}::text[], ${sealText(householdVisitPrivacy, noteField, id, input.note || null)}::bytea)`.execute(
        within.whole,
      );
      await recordAct(within, 'HOUSEHOLD_VISIT_RECORD', `HouseholdVisit:${id}`, { case: file });
      return id;
    },
  );
  return toVisit(await selectVisits(context.db).where('v.id', '=', result).executeTakeFirstOrThrow());
}

function checkVisitors(faults: Faults, visitors: readonly string[]): void {
  const path = 'input.visitors';
  if (visitors.length === 0) faults.add(path, 'EMPTY', '至少一人。', 'Somebody must have visited.', '1–10');
  if (visitors.length > assistanceLimits.visitors) faults.addTooMany(path, assistanceLimits.visitors, visitors.length);
  for (const [index, name] of visitors.entries()) checkText(faults, `${path}[${index}]`, name);
}
