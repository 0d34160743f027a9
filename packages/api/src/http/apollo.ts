import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { Context } from '../context.js';
import { modules } from '../modules/index.js';
import { stringifyAnswer } from '../modules/statistics/kept-answers/stringify-answer.js';
import { buildApiSchema } from '../schema.js';
import { formatError } from './format-error.js';
import { literalFaults } from './literal-faults.js';
import { operationChecks } from './operation-checks.js';
import { statusForLegacyClients } from './status-for-legacy-clients.js';

/**
 * The GraphQL server. Its limits refuse a document before anything of it runs: without `maxRecursiveSelections` a query
 * of 23 doubling fragments stops the process for minutes. The cache-control plugin wraps every field and is off.
 */
export function createApollo(): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: buildApiSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: 5000 },
    validationOptions: { maxErrors: 20 },
    maxRecursiveSelections: 5000,
    stopOnTerminationSignals: false,
    formatError,
    stringifyResult: stringifyAnswer,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      literalFaults(),
      operationChecks(),
      statusForLegacyClients(),
      ...modules.flatMap(({ plugins = [] }) => plugins.map((plugin) => plugin())),
    ],
  });
}
