import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray, type PubSub } from 'type-graphql';
import { guardRoots } from './modules/access/guard-roots.js';
import { modules } from './modules/index.js';
import { describeRoots } from './root-descriptions.js';

/** Every subscription says itself where its events come from: nothing is published by topic. */
const noTopics: PubSub = {
  publish: () => {},
  subscribe: (topic) => {
    throw new Error(`no subscription has the topic ${topic}`);
  },
};

/** The public schema, made from the module list; needs no database. */
export function buildApiSchema(): GraphQLSchema {
  const resolvers = modules.flatMap((module) => module.resolvers);
  const schema = buildSchemaSync({
    resolvers: resolvers as NonEmptyArray<new () => object>,
    validate: false,
    emitSchemaFile: false,
    // schema.test.ts and the server check it; here it would be asked all about itself as well, whenever it is built.
    skipCheck: true,
    // Descriptions reach readers through the SDL, errors through our own table of codes.
    nullableByDefault: false,
    pubSub: noTopics,
  });
  describeRoots(schema);
  return guardRoots(schema);
}
