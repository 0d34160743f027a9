import type DataLoader from 'dataloader';
import type { Kysely } from 'kysely';
import { type Asking, askingNobody } from './asking.js';
import type { ViewedDatabase } from './database/rows/viewed-database.js';
import type { RequestMeter } from './http/rates/request-meter.js';
import { StatementCounter } from './shared/statement-counter.js';
import type { Tables } from './tables.js';
import type { Viewer } from './viewer.js';

/** What every resolver of one request shares. */
export interface Context {
  /** Reads and writes on behalf of the viewer: PostgreSQL holds back every row beyond the viewer's scope. */
  db: Kysely<Tables>;
  /** Reads what the program itself must know to answer, without regard to the viewer */
  whole: Kysely<Tables>;
  /** One object for each database, for what is kept between requests. */
  database: object;
  /** The clock; tests hand in a fixed one. */
  now: () => Date;
  /** Null while nobody is known to ask. */
  viewer: Viewer | null;
  asking: Asking;
  /** Does something as soon as what is being written stands: at once outside a transaction, never where that fails. */
  afterCommit(act: () => void): void;
  /** What the request is charged by; none where nothing is charged. */
  meter?: RequestMeter;
  /** SQL statements sent so far. */
  readonly statements: number;
  /** Data loaders by definition and parameters, see `defineLoader`. */
  loaders: Map<unknown, Map<string, DataLoader<unknown, unknown>>>;
}

export function createContext(
  database: Pick<ViewedDatabase, 'within' | 'whole'>,
  viewer: Viewer | null,
  now: () => Date = () => new Date(),
  asking: Asking = askingNobody(),
): Context {
  const counter = new StatementCounter();
  return {
    db: database.within(viewer?.scope ?? null).withPlugin(counter),
    whole: database.whole.withPlugin(counter),
    database,
    now,
    viewer,
    asking,
    afterCommit: (act) => act(),
    get statements() {
      return counter.statements;
    },
    loaders: new Map(),
  };
}
