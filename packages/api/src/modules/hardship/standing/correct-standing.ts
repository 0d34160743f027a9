import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import type { CountedFile } from './counted-file.js';

/** What stands now was wrong and is put right from its first day on, the category only where given; whether there is such a standing. */
export async function correctStanding(
  { whole }: Pick<Context, 'whole'>,
  file: CountedFile,
  where = sql`true`,
): Promise<boolean> {
  const { rows } = await sql`
    update hardship_standing set category = coalesce(${file.category}, category), archive_level = ${file.archiveLevel},
      main_cause = ${file.mainCause}, persons = ${file.householdSize}
    where case_id = ${file.rowId}::bigint and to_on is null and ${where} returning 1`.execute(whole);
  return rows.length > 0;
}
