import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type GraphQLSchema, graphql } from 'graphql';
import { createContext } from '../../src/context.js';
import { buildApiSchema } from '../../src/schema.js';
import type { Viewer } from '../../src/viewer.js';
import { viewed } from './viewed.js';
import { nationalViewer } from './viewers.js';

interface Options {
  em: SqlEntityManager;
  now?: Date;
  /** Somebody who may see everything unless said otherwise; null for nobody. */
  viewer?: Viewer | null;
}

export interface Execution {
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of any shape
  data: any;
  /** Path, code and faults of every error, as a client sees them. */
  errors: { message: string; path?: readonly (string | number)[]; extensions: Record<string, unknown> }[];
  /** SQL statements sent. */
  statements: number;
}

let schema: GraphQLSchema | undefined;

/** Asks the API's schema against a test database; the clock stands at noon of 2025-06-15 in China unless set. */
export async function execute(
  source: string,
  variableValues: object,
  { em, now, viewer = nationalViewer }: Options,
): Promise<Execution> {
  schema ??= buildApiSchema();
  const contextValue = createContext(viewed(em), viewer, () => now ?? new Date('2025-06-15T04:00:00Z'));
  const { data, errors = [] } = await graphql({ schema, source, variableValues: { ...variableValues }, contextValue });
  return {
    data: data === null || data === undefined ? data : JSON.parse(JSON.stringify(data)),
    errors: errors.map((error) => error.toJSON() as Execution['errors'][number]),
    statements: contextValue.statements,
  };
}
