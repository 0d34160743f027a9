import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { modules } from './modules/index.js';

/** The public schema, made from the module list; needs no database. */
export function buildApiSchema(): GraphQLSchema {
  const resolvers = modules.flatMap((module) => module.resolvers);
  return buildSchemaSync({
    resolvers: resolvers as NonEmptyArray<new () => object>,
    validate: false,
    emitSchemaFile: false,
    // Descriptions reach readers through the SDL, errors through our own table of codes.
    nullableByDefault: false,
  });
}
