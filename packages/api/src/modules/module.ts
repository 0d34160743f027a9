import type { ApolloServerPlugin } from '@apollo/server';
import type { EntitySchema } from '@mikro-orm/core';
import type { Context } from '../context.js';
import type { RowScope } from '../database/rows/row-scope.js';

/** What one domain module adds to the program: its tables and its resolvers. */
export interface ApiModule {
  name: string;
  // biome-ignore lint/suspicious/noExplicitAny: entity schemas of different shapes share no narrower type
  entities: EntitySchema<any, any>[];
  resolvers: (new () => object)[];
  /** Which rows of its tables a viewer sees, by name of the table: every table stands here. */
  rows: Readonly<Record<string, RowScope>>;
  /** What it does at the stages of a request. */
  plugins?: (() => ApolloServerPlugin<Context>)[];
}
