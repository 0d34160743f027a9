import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { apiError } from '../../../errors.js';
import { keyWithin } from '../../access/find-within-reach.js';

/**
 * The key of a row that an input names, if the viewer sees it: one beyond his scope is as unknown as one that does not
 * exist. Asked before a transaction holds a connection; what is to be changed is locked there.
 */
export async function seenKey({ db }: Context, table: string, type: string, id: string): Promise<string> {
  const key = keyWithin(id, type);
  const { rows } = await sql`select from ${sql.table(table)} where id = ${key}::bigint`.execute(db);
  if (rows.length === 0) throw apiError('NOT_FOUND');
  return key;
}
