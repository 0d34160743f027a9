import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { requestLimits } from '../limits/request-limits.js';
import { soundLiterals } from './sound-literals.js';

/** The document of a text; throws GRAPHQL_PARSE_FAILED. */
export function readDocument(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: requestLimits.tokens });
  } catch (error) {
    throw error instanceof GraphQLError ? coded(error, 'GRAPHQL_PARSE_FAILED') : error;
  }
}

/** What is wrong with a document by the contract; none of them suggests names that would be right. */
export function documentErrors(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  const errors = validate(schema, document, undefined, {
    maxErrors: requestLimits.validationErrors,
    hideSuggestions: true,
  });
  const found = errors.length > 0 ? errors : validate(schema, document, [soundLiterals]);
  return found.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED'));
}

const coded = (error: GraphQLError, code: string): GraphQLError => {
  const { fields } = error.extensions;
  return new GraphQLError(error.message, {
    ...error.toJSON(),
    nodes: error.nodes,
    extensions: { code, ...(fields !== undefined && { fields }) },
  });
};
