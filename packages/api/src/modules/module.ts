import type { ApolloServerPlugin } from '@apollo/server';
import type { EntitySchema } from '@mikro-orm/core';
import type { Context } from '../context.js';

/** What one domain module adds to the program: its tables and its resolvers. */
export interface ApiModule {
  name: string;
  // biome-ignore lint/suspicious/noExplicitAny: entity schemas of different shapes share no narrower type
  entities: EntitySchema<any, any>[];
  resolvers: (new () => object)[];
  /** What it does at the stages of a request. */
  plugins?: (() => ApolloServerPlugin<Context>)[];
}
