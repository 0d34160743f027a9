import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import type { CountedFile } from './counted-file.js';

/** The household is on file from a day on: for the first time, or again. */
export async function beginStanding({ whole }: Context, file: CountedFile, on: string): Promise<void> {
  await sql`
    insert into hardship_standing (case_id, from_on, category, archive_level, main_cause, persons, entry_kind)
    values (${file.rowId}::bigint, ${on}::date, ${file.category}, ${file.archiveLevel}, ${file.mainCause}, ${file.householdSize},
      ${file.episode === 1 ? 'NEW' : 'RELAPSE'})`.execute(whole);
}
