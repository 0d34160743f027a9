import type { HardshipExitKind } from '@uniongraph/schema/codes/hardship-exit-kind';
import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import type { CountedFile } from './counted-file.js';

/** The household is no longer on file from a day on. */
export async function endStanding(
  { whole }: Context,
  { rowId }: Pick<CountedFile, 'rowId'>,
  on: string,
  exitKind: HardshipExitKind,
): Promise<void> {
  await sql`
    update hardship_standing set to_on = ${on}::date, exit_kind = ${exitKind}
    where case_id = ${rowId}::bigint and to_on is null`.execute(whole);
}
