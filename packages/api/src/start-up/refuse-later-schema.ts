import type { MikroORM } from '@mikro-orm/postgresql';
import { migrationList } from '../migrations/index.js';
import { startUpErrors } from './start-up-errors.js';

/** Refuses a database that a later version of the program has migrated: this one would misread it. */
export async function refuseLaterSchema(orm: MikroORM): Promise<void> {
  const known = new Set(migrationList.map((migration) => migration.name));
  const executed = await orm.migrator.getExecuted();
  const unknown = executed.find((migration) => !known.has(migration.name));
  if (unknown !== undefined) throw startUpErrors.schemaFromLaterVersion(unknown.name);
}
