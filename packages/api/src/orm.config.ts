import { Migrator } from '@mikro-orm/migrations';
import { DataloaderType, defineConfig } from '@mikro-orm/postgresql';
import { PreparedClient } from './database/prepared-client.js';
import { migrationList } from './migrations/index.js';
import { modules } from './modules/index.js';

/**
 * Options of the ORM for one database. Entities come from the module list, migrations from their own list. PostgreSQL
 * cancels a statement after `statementTimeoutMs`, 0 for never.
 */
export function ormConfig(url: string, { statementTimeoutMs = 0 } = {}) {
  return defineConfig({
    clientUrl: url,
    entities: modules.flatMap((module) => module.entities),
    extensions: [Migrator],
    dataloader: DataloaderType.ALL,
    forceUtcTimezone: true,
    allowGlobalContext: false,
    migrations: {
      tableName: 'schema_migration',
      path: 'src/migrations',
      pathTs: 'src/migrations',
      snapshot: false,
      emit: 'ts',
      silent: true,
      migrationsList: migrationList,
      transactional: true,
      allOrNothing: true,
    },
    // Ledgers, triggers and functions are written in migrations, not declared on entities.
    schemaGenerator: {
      skipTables: [/_ledger$/, 'reference_version', 'organization_tree_change', 'row_scope', 'rate_limit', /^rollup\./],
      ignoreSchema: ['rollup', 'program'],
      ignoreTriggers: true,
      ignoreRoutines: true,
    },
    pool: { min: 0, max: 10 },
    driverOptions: { statement_timeout: statementTimeoutMs, Client: PreparedClient },
  });
}
