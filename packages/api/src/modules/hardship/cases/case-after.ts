import type { Context } from '../../../context.js';
import { apiError } from '../../../errors.js';
import { type HardshipCaseRow, selectHardshipCases, toHardshipCase } from './hardship-case-rows.js';

/** A file as it stands after a change, by its key. */
export async function caseAfter({ whole }: Context, id: string): Promise<HardshipCaseRow> {
  const record = await selectHardshipCases(whole).where('h.id', '=', id).executeTakeFirst();
  if (!record) throw apiError('NOT_FOUND');
  return toHardshipCase(record);
}
