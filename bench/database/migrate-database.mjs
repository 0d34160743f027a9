import { apiModule } from '../api-module.mjs';
import { apiPackage } from '../api-package.mjs';

/** Brings a database to the program's schema and loads the divisions, both with the program's own functions. */
export async function migrateDatabase(url) {
  await apiPackage('reflect-metadata');
  const { MikroORM } = await apiPackage('@mikro-orm/postgresql');
  const { ormConfig } = await apiModule('orm.config.js');
  const { migrate } = await apiModule('database/migrate.js');
  const { loadReference } = await apiModule('seed/load-reference.js');
  const orm = await MikroORM.init(ormConfig(url));
  try {
    await migrate(orm);
    const [{ filled }] = await orm.em.getConnection().execute('select exists (select from division) as filled');
    if (!filled) await loadReference(orm);
  } finally {
    await orm.close(true);
  }
}
