import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLError, OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.js';
import { apiError } from '../errors.js';
import { requestLimits } from '../limits/request-limits.js';
import type { Viewer } from '../viewer.js';
import { countSelections } from './count-selections.js';
import type { LimitsFor, OperationLimits } from './limits-for.js';
import { measureOperation, type OperationMeasures } from './measure-operation.js';

const texts = {
  depth: ['嵌套层数', 'levels of fields'],
  aliases: ['别名', 'aliases'],
  directives: ['指令', 'directives'],
  rootFields: ['根字段', 'root fields'],
} as const;

/** Refuses an operation that asks for more than its viewer may. Validation rules do not know who asks. */
export function operationLimits(limitsFor: LimitsFor): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, contextValue: { viewer } }) {
          if (operation) refuseBeyond(limitsFor(viewer), document, operation, viewer);
        },
      };
    },
  };
}

/**
 * Throws QUERY_TOO_EXPENSIVE for the first measure of a valid document that goes beyond its limit, and for whoever reads a
 * schema that is closed to him. Selections come first: everything else walks through them.
 */
export function refuseBeyond(
  limits: OperationLimits,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  viewer: Viewer | null,
): void {
  if (countSelections(document, operation) > requestLimits.selections)
    throw apiError('QUERY_TOO_EXPENSIVE', undefined, { http: { status: 400 } });
  const measures = measureOperation(document, operation);
  if (measures.introspects && !limits.introspection) throw schemaIsClosed(viewer === null);
  const rootFields = operation.operation === 'mutation' ? limits.mutations : limits.rootFields;
  refuseTooMuch(measures, { ...limits, rootFields });
}

function refuseTooMuch(measures: OperationMeasures, limits: OperationLimits): void {
  for (const key of Object.keys(texts) as (keyof typeof texts)[]) {
    if (measures[key] <= limits[key]) continue;
    const [zh, en] = texts[key];
    throw apiError(
      'QUERY_TOO_EXPENSIVE',
      {
        zh: `本次操作有 ${measures[key]} 个${zh}，上限 ${limits[key]}：请拆成几次查询。`,
        en: `This operation has ${measures[key]} ${en}, the limit is ${limits[key]}: ask in several operations.`,
      },
      { limit: key, found: measures[key], maximum: limits[key], http: { status: 400 } },
    );
  }
}

function schemaIsClosed(isAnonymous: boolean): GraphQLError {
  return apiError(
    isAnonymous ? 'UNAUTHENTICATED' : 'FORBIDDEN',
    {
      zh: '无权读取接口的类型定义；已公布的合同见 schema.graphql。',
      en: 'The schema may not be read here; the published contract is schema.graphql.',
    },
    { http: { status: isAnonymous ? 401 : 403 } },
  );
}
