import type { MikroORM } from '@mikro-orm/postgresql';
import { startUpErrors } from './start-up-errors.js';

/** Refuses to start for a unit in a division that does not exist today. */
export async function checkHomeArea(orm: MikroORM, code: string | undefined): Promise<void> {
  if (code === undefined) return;
  const found = await orm.em
    .getConnection()
    .execute('select from division where code = ? and (valid_to is null or valid_to > current_date)', [code]);
  if (found.length === 0) throw startUpErrors.unknownHomeArea(code);
}
