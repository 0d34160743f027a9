import type { MikroORM } from '@mikro-orm/postgresql';
import { modules } from '../modules/index.js';
import { secureFunctions } from './rows/secure-functions.js';
import { secureRows } from './rows/secure-rows.js';

/** Brings the database up to this program's schema, and its security to what the modules declare. */
export async function migrate(orm: MikroORM): Promise<void> {
  await orm.migrator.up();
  await secureRows(orm.em.fork(), Object.assign({}, ...modules.map(({ rows }) => rows)));
  await secureFunctions(orm.em.fork());
}
