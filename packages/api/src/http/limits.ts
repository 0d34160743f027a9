import type { Viewer } from '../viewer.js';
import { maximumCost } from './rates/rate-limits.js';

/** What every request must keep to, whoever asks: measured against hostile documents, and what our own documents need. */
export const requestLimits = {
  /** The web app's largest document takes 4 KB; bulk data are uploaded as files instead. */
  bodyBytes: 100 * 1024,
  /** Node's own default, said here because a proxy in front must not allow more. */
  headerBytes: 16 * 1024,
  /** The web app's largest document has 631 tokens; the parser stops here, before a tree of the document exists. */
  tokens: 2_000,
  /** A thousand unknown fields would be answered with 15 KB of complaints. */
  validationErrors: 5,
  /** Selections with fragments spread out: 23 doubling fragments stop the process for minutes. The web app needs 550. */
  selections: 2_000,
  /** Lists and objects within each other, in variables and in the document: our own have 6, filters nest 4 at most. */
  valueDepth: 20,
  /** Values, lists and objects of all variables together: the longest list that an input takes has 250. */
  values: 5_000,
  /** A client that sends its headers slower than this holds a connection for nothing. */
  headersTimeoutMs: 10_000,
  /** The same for a whole request. */
  requestTimeoutMs: 30_000,
  /** A request that takes longer is given up and its SQL cancelled: the figure at which public APIs give up. */
  deadlineMs: 10_000,
  /** One statement of a reader; see docs/benchmarks.md for how little the questions take in SQL. */
  statementTimeoutMs: 5_000,
} as const;

/**
 * How many persons one account may see unmasked in 24 hours: a counter that serves somebody every five minutes sees 96 in
 * eight hours. Who needs hundreds copies the register; that is an export, which there is none of with sensitive fields.
 */
export const personalLimits = {
  /** Persons with a field revealed. */
  reveals: 100,
  /** Finds by identity number, also those that find nobody: who tries numbers learns who is a member. */
  finds: 100,
} as const;

/** What one operation may ask for; depends on who asks. */
export interface OperationLimits {
  /** Whether `__schema` and `__type` are answered, and errors tell names of the schema. */
  introspection: boolean;
  /** Levels of fields below the root. The deepest worked query has 7. */
  depth: number;
  /** Fields under another name, `__typename` too. The web app needs 12. */
  aliases: number;
  /** Uses of directives. The web app needs 7. */
  directives: number;
  /** Fields of Query in one operation. The web app needs 8. */
  rootFields: number;
  /** Fields of Mutation in one operation: one request must not try many passwords. */
  mutations: number;
  /** Points by the price list (cost/price-list.ts). */
  cost: number;
}

const signedIn: Omit<OperationLimits, 'cost'> = {
  introspection: true,
  depth: 12,
  aliases: 30,
  directives: 10,
  rootFields: 20,
  mutations: 4,
};

/** Who has not signed in needs a few public fields, and to sign in: once a request. */
const anybody = { ...signedIn, introspection: false, mutations: 1 };

/** `isRegistered`: the document is asked by the id that it was registered under. */
export type LimitsFor = (viewer: Viewer | null, isRegistered?: boolean) => OperationLimits;

export const limitsFor: LimitsFor = (viewer, isRegistered = false) => ({
  ...(viewer ? signedIn : anybody),
  ...(viewer?.key && { introspection: viewer.key.mayIntrospect }),
  cost: maximumCost(viewer, isRegistered),
});
