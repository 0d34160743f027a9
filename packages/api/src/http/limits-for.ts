import { perOperationLimits } from '../limits/operation-limits.js';
import type { Viewer } from '../viewer.js';
import { maximumCost } from './rates/budgets.js';

/** What one operation may ask for; depends on who asks. */
export interface OperationLimits {
  /** Whether `__schema` and `__type` are answered, and errors tell names of the schema. */
  introspection: boolean;
  depth: number;
  aliases: number;
  directives: number;
  rootFields: number;
  mutations: number;
  /** Points by the price list (cost/price-list.ts). */
  cost: number;
}

/** `isRegistered`: the document is asked by the id that it was registered under. */
export type LimitsFor = (viewer: Viewer | null, isRegistered?: boolean) => OperationLimits;

const { depth, aliases, directives, rootFields, mutations } = perOperationLimits;

export const limitsFor: LimitsFor = (viewer, isRegistered = false) => ({
  introspection: viewer !== null && (viewer.key?.mayIntrospect ?? true),
  depth,
  aliases,
  directives,
  rootFields,
  mutations: viewer ? mutations.SIGNED_IN : mutations.ANYBODY,
  cost: maximumCost(viewer, isRegistered),
});
