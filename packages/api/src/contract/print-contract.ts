import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** The published contract: the schema in sorted order, as committed in packages/schema/schema.graphql. */
export function printContract(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
