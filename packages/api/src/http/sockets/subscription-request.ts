import { type ExecutionArgs, type GraphQLError, type GraphQLSchema, getOperationAST } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import type { Context } from '../../context.js';
import { apiError, badUserInput } from '../../errors.js';
import { costOf } from '../cost/kept-cost.js';
import { refuseTooExpensive } from '../cost-limit.js';
import { type KnownDocuments, namedDocument } from '../documents/named-document.js';
import type { LimitsFor } from '../limits-for.js';
import { refuseBeyond } from '../operation-limits.js';
import type { RequestMeter } from '../rates/request-meter.js';
import { todayOf } from '../rates/request-meter.js';
import { documentErrors, readDocument } from '../read-document.js';
import { variableFaults } from '../variable-faults.js';
import { payloadDocument } from './payload-document.js';

/** What graphql-js is to run for a message that subscribes, checked and charged as a request over HTTP is. */
export async function subscriptionRequest(
  schema: GraphQLSchema,
  payload: SubscribePayload,
  context: Context & { meter: RequestMeter },
  documents: KnownDocuments,
  limitsFor: LimitsFor,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  const { viewer, meter } = context;
  const { operationName, variables } = payload;
  const { text, hash } = await namedDocument(payloadDocument(payload), viewer, documents);
  meter.documentId = hash;
  const document = readDocument(String(text));
  const errors = documentErrors(schema, document);
  if (errors.length > 0) return errors;
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'subscription')
    throw apiError('BAD_USER_INPUT', {
      zh: '这里只接受订阅；查询请用 POST /graphql。',
      en: 'Only subscriptions are taken here; ask everything else by POST /graphql.',
    });
  const limits = limitsFor(viewer, hash !== null);
  refuseBeyond(limits, document, operation, viewer);
  const values = variables ?? {};
  const faults = variableFaults(schema, operation, values);
  if (faults.length > 0) throw badUserInput(faults);
  const cost = costOf({ schema, query: document, variables: values, operationName, ...todayOf(context) });
  refuseTooExpensive(cost, limits.cost);
  await meter.limiter?.charge(viewer, meter.address, cost);
  return { schema, document, contextValue: context, variableValues: values, operationName: operationName ?? null };
}
