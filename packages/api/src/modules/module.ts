import type { EntitySchema } from '@mikro-orm/core';

/** What one domain module adds to the program: its tables and its resolvers. */
export interface ApiModule {
  name: string;
  // biome-ignore lint/suspicious/noExplicitAny: entity schemas of different shapes share no narrower type
  entities: EntitySchema<any, any>[];
  resolvers: (new () => object)[];
}
