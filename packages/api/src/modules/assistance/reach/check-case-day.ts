import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import type { Faults } from '../../../shared/faults.js';
import { today } from '../../../shared/today.js';

/** Refuses a day that lies before a household first applied, or in the future. */
export async function checkCaseDay(
  context: Context,
  faults: Faults,
  { path, day, file }: { path: string; day: string; file: string },
): Promise<void> {
  const { rows } = await sql<{ appliedOn: string }>`
    select least(applied_on, (select min(taken_on) from hardship_step_taken where case_id = c.id))::text as "appliedOn"
    from hardship_case c where id = ${file}::bigint`.execute(context.db);
  const [from, to] = [rows[0]!.appliedOn, today(context)];
  if (day >= from && day <= to) return;
  faults.add(
    path,
    'OUT_OF_RANGE',
    `应在申请日${from}至今天${to}之间。`,
    `It lies between the application, ${from}, and today, ${to}.`,
    `${from}–${to}`,
  );
}
