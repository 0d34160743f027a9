import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { Context } from '../../context.js';
import { valuesSpent } from '../../modules/statistics/answer/cell-budget.js';
import { costOfKept, isKeptAnswer } from '../../modules/statistics/kept-answers/stringify-answer.js';
import { costOf } from '../cost/kept-cost.js';
import { operationCost } from '../cost/operation-cost.js';
import { prices } from '../cost/price-list.js';
import type { LimitsFor } from '../limits-for.js';
import { isDryRun } from './dry-run.js';
import { rateHeaders } from './rate-limited.js';
import { todayOf } from './request-meter.js';

/**
 * Charges what an operation may cost before it runs and tells it; when it has run, gives back what it did not take, or charges
 * what came back beyond it: the price list knows how long lists may be, the database how long they are.
 */
export function chargeRequests(limitsFor: LimitsFor): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation(requestContext) {
          const { contextValue, operation } = requestContext;
          const { meter, viewer } = contextValue;
          if (!meter || !operation) return;
          meter.tellsBudget = requestContext.request.http?.headers.get('x-cost') === 'true';
          meter.requested = requestedOf(requestContext);
          const isRefused = meter.requested > limitsFor(viewer, meter.documentId !== null).cost;
          // What does not run is paid for by its one point as a request.
          if (isRefused || isDryRun(requestContext) || !meter.limiter) return;
          meter.charge = await meter.limiter.charge(viewer, meter.address, meter.requested - 1);
        },
        async willSendResponse(requestContext) {
          const { meter, viewer } = requestContext.contextValue;
          if (!meter || meter.requested === undefined) return;
          const { requested, charge, limiter } = meter;
          const actual = actualOf(requestContext);
          if (charge) limiter?.settle(charge, actual - 1);
          const { http, body } = requestContext.response;
          http.headers.set('x-cost', String(actual));
          const state = limiter?.state(viewer, meter.address);
          // A refusal brings the headers of the budget that refused.
          if (state && !http.headers.has('x-ratelimit-limit'))
            for (const [name, value] of rateHeaders(state)) http.headers.set(name, value);
          if (body.kind !== 'single') return;
          // Of an answer alone, so that two answers to one question are equal to the byte; what is left is told to who asks.
          meter.answerCost = (body.singleResult.data && costOfKept(body.singleResult.data)) ?? actual;
          const told = { requested, actual: meter.answerCost };
          const cost = meter.tellsBudget
            ? {
                ...told,
                charged: actual,
                maximum: limitsFor(viewer, meter.documentId !== null).cost,
                remaining: state?.remaining ?? null,
                resetAt: state ? new Date(state.resetAt).toISOString() : null,
              }
            : told;
          body.singleResult = { ...body.singleResult, extensions: { ...body.singleResult.extensions, cost } };
        },
      };
    },
  };
}

/** Arguments that cannot be are refused by operationChecks. */
function requestedOf({
  schema,
  document,
  request,
  operationName,
  contextValue,
}: GraphQLRequestContext<Context>): number {
  if (!document) return 1;
  const variables = request.variables ?? {};
  try {
    return costOf({
      schema,
      query: document,
      variables,
      ...todayOf(contextValue),
      operationName,
    });
  } catch {
    return 1;
  }
}

function actualOf(requestContext: GraphQLRequestContextWillSendResponse<Context>): number {
  const { schema, document, request, operationName, contextValue, response } = requestContext;
  const { body } = response;
  if (!document || body.kind !== 'single' || !body.singleResult.data) return 1;
  const { data } = body.singleResult;
  if (isKeptAnswer(data)) return prices.keptAnswer;
  const operation = {
    schema,
    query: document,
    variables: request.variables ?? {},
    ...todayOf(contextValue),
    operationName,
  };
  return operationCost(operation, { data, values: valuesSpent(contextValue) });
}
