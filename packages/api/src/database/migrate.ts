import type { MikroORM } from '@mikro-orm/postgresql';

/** Brings the database up to this program's schema. */
export async function migrate(orm: MikroORM): Promise<void> {
  await orm.migrator.up();
}
