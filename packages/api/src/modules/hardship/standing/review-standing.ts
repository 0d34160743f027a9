import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { correctStanding } from './correct-standing.js';
import type { CountedFile } from './counted-file.js';

/** From a day on the household stands otherwise, where it does; a second change on a day takes the place of the first. */
export async function reviewStanding({ whole }: Context, file: CountedFile, on: string): Promise<void> {
  const now = sql`(${file.category}, ${file.archiveLevel}, ${file.mainCause}, ${file.householdSize})`;
  const corrected = await correctStanding({ whole }, file, sql`from_on = ${on}::date`);
  if (corrected) return;
  await sql`
    with ended as (
      update hardship_standing set to_on = ${on}::date
      where case_id = ${file.rowId}::bigint and to_on is null
        and (category, archive_level, main_cause, persons) is distinct from ${now}
      returning case_id
    )
    insert into hardship_standing (case_id, from_on, category, archive_level, main_cause, persons)
    select case_id, ${on}::date, ${file.category}, ${file.archiveLevel}, ${file.mainCause}, ${file.householdSize} from ended`.execute(
    whole,
  );
}
