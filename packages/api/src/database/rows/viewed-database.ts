import { Kysely, PostgresDialect } from 'kysely';
import { LRUCache } from 'lru-cache';
import pg from 'pg';
import Cursor from 'pg-cursor';
import type { Tables } from '../../tables.js';
import type { Scope } from '../../viewer.js';
import { PreparedClient } from '../prepared-client.js';
import { type ScopeSettings, scopeSettings, VIEWER_ROLE, wholeDatabase } from './scope-settings.js';

const ENTER = `select set_config('role', $1, false), set_config('uniongraph.area_from', $2, false),
  set_config('uniongraph.area_to', $3, false), set_config('uniongraph.organization_id', $4, false),
  set_config('uniongraph.line', $5, false)`;

const { DATE, TIMESTAMP, TIMESTAMPTZ, INTERVAL } = pg.types.builtins;
/** Oids of arrays of these, and of text. */
const DATE_ARRAYS = [1182, 1115, 1185, 1187];
const TEXT_ARRAY = 1009 as Parameters<typeof pg.types.getTypeParser>[0];

/** Days and moments are read as PostgreSQL writes them, as the ORM reads them too. */
function datesAsText(): pg.CustomTypesConfig {
  const types = new pg.TypeOverrides();
  for (const oid of [DATE, TIMESTAMP, TIMESTAMPTZ, INTERVAL]) types.setTypeParser(oid, (text) => text);
  for (const oid of DATE_ARRAYS) types.setTypeParser(oid, pg.types.getTypeParser(TEXT_ARRAY));
  return types;
}

/** Scopes for which a query builder is kept. */
const KEPT_SCOPES = 1_000;

/**
 * The database as requests see it: connections of a role that owns nothing, which are told the scope of whom they read for
 * before each use. A connection that read for the same scope last needs no telling.
 */
export class ViewedDatabase {
  readonly #pool: pg.Pool;
  readonly #told = new WeakMap<pg.PoolClient, string>();
  readonly #views = new LRUCache<string, Kysely<Tables>>({ max: KEPT_SCOPES });

  constructor(url: string, { statementTimeoutMs = 0, connections = 10 } = {}) {
    this.#pool = new pg.Pool({
      connectionString: url,
      max: connections,
      types: datesAsText(),
      Client: PreparedClient,
      statement_timeout: statementTimeoutMs,
      // What RESET ROLE goes back to: a statement that forgot whom it reads for sees nothing.
      options: `-c role=${VIEWER_ROLE}`,
    });
    // Without a listener, a connection that the server closes would end the program.
    this.#pool.on('error', () => {});
  }

  /** The rows that a scope lets through, of any table, whatever a statement forgets to say. */
  within(scope: Scope | null): Kysely<Tables> {
    return this.#view(scopeSettings(scope));
  }

  /** All rows, for what the program itself must know to answer: never for what a viewer names. */
  get whole(): Kysely<Tables> {
    return this.#view(wholeDatabase);
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  #view(settings: ScopeSettings): Kysely<Tables> {
    const key = JSON.stringify(settings);
    const known = this.#views.get(key);
    if (known) return known;
    const view = new Kysely<Tables>({
      dialect: new PostgresDialect({
        cursor: Cursor,
        pool: {
          options: this.#pool.options,
          connect: () => this.#connect(settings, key),
          end: async () => {},
        },
      }),
    });
    this.#views.set(key, view);
    return view;
  }

  async #connect({ role, areaFrom, areaTo, organizationId, line }: ScopeSettings, key: string): Promise<pg.PoolClient> {
    const client = await this.#pool.connect();
    if (this.#told.get(client) === key) return client;
    try {
      await client.query(ENTER, [role, areaFrom, areaTo, organizationId, line]);
    } catch (error) {
      client.release(true);
      throw error;
    }
    this.#told.set(client, key);
    return client;
  }
}
