import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type DataLoader from 'dataloader';
import type { Kysely } from 'kysely';
import { StatementCounter } from './shared/statement-counter.js';
import type { Tables } from './tables.js';
import type { Viewer } from './viewer.js';

/** What every resolver of one request shares. */
export interface Context {
  /** A fork of its own for this request; writes go through it. */
  em: SqlEntityManager;
  /** Plain reads. Inside a transaction of `em` they join it. */
  db: Kysely<Tables>;
  /** The clock; tests hand in a fixed one. */
  now: () => Date;
  /** Null while nobody is known to ask. */
  viewer: Viewer | null;
  /** SQL statements sent through `db` so far. */
  readonly statements: number;
  /** Data loaders by definition and parameters, see `defineLoader`. */
  loaders: Map<unknown, Map<string, DataLoader<unknown, unknown>>>;
}

export function createContext(
  em: SqlEntityManager,
  now: () => Date = () => new Date(),
  viewer: Viewer | null = null,
): Context {
  const counter = new StatementCounter();
  return {
    em,
    db: em.getKysely<Tables>().withPlugin(counter),
    now,
    viewer,
    get statements() {
      return counter.statements;
    },
    loaders: new Map(),
  };
}
