import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { requestLimits } from '../limits/request-limits.js';
import { modules } from '../modules/index.js';
import { stringifyAnswer } from '../modules/statistics/kept-answers/stringify-answer.js';
import { buildApiSchema } from '../schema.js';
import { closedSchema } from './closed-schema.js';
import { formatError } from './format-error.js';
import { type LimitsFor, limitsFor as limitsOfProgram } from './limits-for.js';
import { literalFaults } from './literal-faults.js';
import { operationChecks } from './operation-checks.js';
import { operationLimits } from './operation-limits.js';
import { chargeRequests } from './rates/charge-requests.js';
import { dryRun } from './rates/dry-run.js';
import { samePage } from './same-page.js';
import { soundLiterals } from './sound-literals.js';
import { soundVariables } from './sound-variables.js';
import { statusForLegacyClients } from './status-for-legacy-clients.js';
import { unknownDocuments } from './unknown-documents.js';

/** The GraphQL server; see src/limits for its limits. The cache-control plugin wraps every field and is off. */
export function createApollo(
  limitsFor: LimitsFor = limitsOfProgram,
  schema: GraphQLSchema = buildApiSchema(),
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    // Who may not read the schema is refused by operationLimits: this option knows no viewer.
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: requestLimits.tokens },
    validationOptions: { maxErrors: requestLimits.validationErrors },
    maxRecursiveSelections: requestLimits.selections,
    // Asked of documents that are valid otherwise.
    validationRules: [soundLiterals],
    stopOnTerminationSignals: false,
    formatError,
    stringifyResult: stringifyAnswer,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      soundVariables(),
      literalFaults(),
      samePage(),
      operationLimits(limitsFor),
      operationChecks(limitsFor),
      chargeRequests(limitsFor),
      closedSchema(limitsFor),
      dryRun(),
      statusForLegacyClients(),
      unknownDocuments(),
      ...modules.flatMap(({ plugins = [] }) => plugins.map((plugin) => plugin())),
    ],
  });
}
