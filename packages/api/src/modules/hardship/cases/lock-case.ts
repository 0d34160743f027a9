import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { apiError } from '../../../errors.js';
import { checkVersion, keyWithin } from '../../access/find-within-reach.js';
import { type HardshipCaseRow, selectHardshipCases, toHardshipCase } from './hardship-case-rows.js';

/** A file that the viewer sees, locked until the transaction ends, if it still is as it was read. */
export async function lockCase(within: Context, id: string, expectedVersion: number): Promise<HardshipCaseRow> {
  const key = keyWithin(id, 'HardshipCase');
  const seen = await within.db
    .selectFrom('hardship_case as h')
    .select('h.id')
    .where('h.id', '=', key)
    .executeTakeFirst();
  if (!seen) throw apiError('NOT_FOUND');
  const record = await selectHardshipCases(within.whole)
    .where('h.id', '=', key)
    .modifyEnd(sql`for update of h`)
    .executeTakeFirstOrThrow();
  checkVersion(expectedVersion, record.version);
  return toHardshipCase(record);
}
