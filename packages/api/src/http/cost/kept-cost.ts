import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Operation, operationCost } from './operation-cost.js';

/** By document, then by all else that decides: an operation that is asked again is not counted again. */
const kept = new WeakMap<DocumentNode, LRUCache<string, number>>();

/** What an operation may take at most, told before it runs. */
export function costOf(operation: Operation): number {
  const { query, variables, operationName, today, areaCode } = operation;
  const ofDocument =
    kept.get(query) ??
    new LRUCache<string, number>({ maxSize: 1_000_000, sizeCalculation: (_cost, key) => key.length + 1 });
  kept.set(query, ofDocument);
  const key = JSON.stringify([operationName, variables, today, areaCode]);
  const cost = ofDocument.get(key) ?? operationCost(operation);
  ofDocument.set(key, cost);
  return cost;
}
