import { type DocumentNode, type GraphQLSchema, getNamedType } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity/cjs';
import { LRUCache } from 'lru-cache';
import { apiError } from '../errors.js';

const defaultPage = 20;

/** Lists count their page, `nodes` its ids; variables and default values are known here, unlike in validation rules. */
const estimate: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (Array.isArray(args.ids)) return args.ids.length * (1 + childComplexity);
  // A negative page is refused later, by its field alone: it must not pay for its neighbours.
  if (getNamedType(field.type).name.endsWith('Connection')) {
    return Math.max(0, args.first ?? args.last ?? defaultPage) * (1 + childComplexity);
  }
  return 1 + childComplexity;
};

interface Operation {
  schema: GraphQLSchema;
  query: DocumentNode;
  variables: Record<string, unknown>;
  operationName?: string;
}

/** By document, then by the operation's name and variables: a document that is asked again is not counted again. */
const costs = new WeakMap<DocumentNode, LRUCache<string, number>>();

function costOf(operation: Operation): number {
  const { query, variables, operationName } = operation;
  const ofDocument =
    costs.get(query) ??
    new LRUCache<string, number>({ maxSize: 1_000_000, sizeCalculation: (_cost, key) => key.length + 1 });
  costs.set(query, ofDocument);
  const key = JSON.stringify([operationName, variables]);
  const cost = ofDocument.get(key) ?? getComplexity({ ...operation, estimators: [estimate] });
  ofDocument.set(key, cost);
  return cost;
}

/** Throws QUERY_TOO_EXPENSIVE for a document whose nested lists would read too much. Its variables must be sound. */
export function refuseTooExpensive(operation: Operation, maximum: number): void {
  const cost = costOf(operation);
  if (cost <= maximum) return;
  throw apiError(
    'QUERY_TOO_EXPENSIVE',
    {
      zh: `本次查询的开销为 ${cost}，上限 ${maximum}：请减少 first 或嵌套。`,
      en: `This document costs ${cost}, the limit is ${maximum}: ask for shorter or fewer nested lists.`,
    },
    { cost, maximum, http: { status: 400 } },
  );
}
