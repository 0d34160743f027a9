import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, type DatabaseConnection, type DefaultQueryExecutor, Kysely } from 'kysely';
import { type ScopeSettings, scopeSettings, wholeDatabase } from '../../src/database/rows/scope-settings.js';
import { ViewedDatabase } from '../../src/database/rows/viewed-database.js';
import type { Tables } from '../../src/tables.js';
import type { Scope } from '../../src/viewer.js';

type Views = Pick<ViewedDatabase, 'within' | 'whole'>;

const opened = new Map<string, ViewedDatabase>();
const within = new WeakMap<object, Views>();

/** The database of an entity manager as requests see it; inside its transaction, what that has not committed too. */
export function viewed(em: SqlEntityManager): Views {
  if (em.isInTransaction()) {
    const transaction = em.getKysely() as unknown as Kysely<Tables>;
    const views = within.get(transaction) ?? inTransaction(transaction);
    within.set(transaction, views);
    return views;
  }
  const url = em.config.get('clientUrl') as string;
  const database = opened.get(url) ?? new ViewedDatabase(url);
  opened.set(url, database);
  return database;
}

export async function closeViewed(url: string): Promise<void> {
  await opened.get(url)?.close();
  opened.delete(url);
}

function inTransaction(transaction: Kysely<Tables>): Views {
  const executor = transaction.getExecutor() as DefaultQueryExecutor;
  const view = (settings: ScopeSettings) => {
    const provider = {
      provideConnection: <T>(consumer: (connection: DatabaseConnection) => Promise<T>) =>
        executor.provideConnection(async (connection) => {
          await tell(connection, settings);
          try {
            return await consumer(connection);
          } finally {
            await connection.executeQuery(CompiledQuery.raw('reset role')).catch(() => {});
          }
        }),
    };
    const nothing = {} as never;
    const views = executor.withConnectionProvider(provider);
    return new Kysely<Tables>({ config: nothing, driver: nothing, dialect: nothing, executor: views });
  };
  return { within: (scope: Scope | null) => view(scopeSettings(scope)), whole: view(wholeDatabase) };
}

const tell = (connection: DatabaseConnection, { role, areaFrom, areaTo, organizationId, line }: ScopeSettings) =>
  connection.executeQuery(
    CompiledQuery.raw(
      `select set_config('role', $1, true), set_config('uniongraph.area_from', $2, true),
        set_config('uniongraph.area_to', $3, true), set_config('uniongraph.organization_id', $4, true),
        set_config('uniongraph.line', $5, true)`,
      [role, areaFrom, areaTo, organizationId, line],
    ),
  );
