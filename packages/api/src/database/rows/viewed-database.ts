import { Kysely, PostgresDialect } from 'kysely';
import { LRUCache } from 'lru-cache';
import pg from 'pg';
import Cursor from 'pg-cursor';
import type { Tables } from '../../tables.js';
import type { Scope } from '../../viewer.js';
import { lastingPool } from '../lasting-pool.js';
import { PreparedClient } from '../prepared-client.js';
import { ENGINE_ROLE, type ScopeSettings, scopeSettings, VIEWER_ROLE } from './scope-settings.js';

const ENTER = `select set_config('uniongraph.area_from', $1, false), set_config('uniongraph.area_to', $2, false),
  set_config('uniongraph.organization_id', $3, false), set_config('uniongraph.line', $4, false)`;

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
 * The database as requests see it: connections of roles that own nothing. Those that read for viewers are told the scope
 * before each use; one that read for the same scope last needs no telling. Those that read everything are others, so that
 * PostgreSQL can keep the plans of either, which depend on the role.
 */
export class ViewedDatabase {
  readonly #viewers: pg.Pool;
  readonly #engine: pg.Pool;
  readonly #told = new WeakMap<pg.PoolClient, string>();
  readonly #views = new LRUCache<string, Kysely<Tables>>({ max: KEPT_SCOPES });
  /** All rows, for what the program itself must know to answer: never for what a viewer names. */
  readonly whole: Kysely<Tables>;

  constructor(url: string, { statementTimeoutMs = 0, connections = 10 } = {}) {
    const pool = (role: string) =>
      lastingPool({
        connectionString: url,
        max: connections,
        types: datesAsText(),
        Client: PreparedClient,
        statement_timeout: statementTimeoutMs,
        options: `-c role=${role}`,
      });
    this.#viewers = pool(VIEWER_ROLE);
    this.#engine = pool(ENGINE_ROLE);
    this.whole = kyselyOn(this.#engine, () => this.#engine.connect());
  }

  /** The rows that a scope lets through, of any table, whatever a statement forgets to say. */
  within(scope: Scope | null): Kysely<Tables> {
    const settings = scopeSettings(scope);
    if (settings.role === ENGINE_ROLE) return this.whole;
    const key = JSON.stringify(settings);
    const known = this.#views.get(key);
    if (known) return known;
    const view = kyselyOn(this.#viewers, () => this.#connect(settings, key));
    this.#views.set(key, view);
    return view;
  }

  async close(): Promise<void> {
    await Promise.all([this.#viewers.end(), this.#engine.end()]);
  }

  async #connect({ areaFrom, areaTo, organizationId, line }: ScopeSettings, key: string): Promise<pg.PoolClient> {
    const client = await this.#viewers.connect();
    if (this.#told.get(client) === key) return client;
    try {
      await client.query(ENTER, [areaFrom, areaTo, organizationId, line]);
    } catch (error) {
      client.release(true);
      throw error;
    }
    this.#told.set(client, key);
    return client;
  }
}

const kyselyOn = ({ options }: pg.Pool, connect: () => Promise<pg.PoolClient>): Kysely<Tables> =>
  new Kysely({ dialect: new PostgresDialect({ cursor: Cursor, pool: { options, connect, end: async () => {} } }) });
