import type { Role } from '@uniongraph/schema/codes/role';
import { networkAddress } from '../../shared/network-address.js';
import { networkOf } from '../../shared/network-of.js';
import type { Viewer } from '../../viewer.js';

/** So many points in so many seconds, counted from the first of them. */
export interface Budget {
  /** What the counter is kept under. */
  key: string;
  points: number;
  seconds: number;
}

/** How much may be asked, in points of http/cost/price-list.ts. Reasons and measurements: docs/decisions/0013-limits.md. */
export const rateLimits = {
  /** Of one operation: fifty thousand values, or ten pages of a hundred rows. */
  freeFormCost: 1_000,
  /** Of one operation whose text is registered: reviewed once, it may be five times as large. */
  documentCost: 5_000,
  /** Of one key, for good: the web app asks 45 documents; at 20,000 characters each they take 4 MB. */
  documentsOfKey: 200,
  /** Of one operation of somebody unknown: signing in takes 10. */
  anonymousCost: 50,
  /** A minute of somebody unknown, by address: forty people of an office who sign in together. */
  anonymousPerMinute: 600,
  /** A minute of an address, whoever asks from there: six of the busiest users behind one gateway. */
  addressPerMinute: 120_000,
  /** A minute of a user: fifty dashboards, each asked for the first time. */
  userPerMinute: 10_000,
  /** A minute of those whose work is to ask: twenty of the largest questions. */
  perMinute: { STATISTICIAN: 20_000, EXTERNAL_SYSTEM: 6_000 } as Partial<Record<Role, number>>,
  /** Requests of a key that says nothing else: twice what comparable products give. */
  keyRequestsPerMinute: 200,
  /** An hour of a key that says nothing else: a nightly copy of a province takes 100,000. */
  keyCostPerHour: 200_000,
  /** Of a budget, what one process takes from the shared counter at a time: it may be left unused elsewhere. */
  blocks: 20,
  /** While the counters cannot be reached, what is let through of a signed-in budget by each process. */
  insuredShare: 1 / 10,
  /** A counter that could not be reached is not asked again before. */
  outageMs: 1_000,
} as const;

/** All who show no address share one counter, and so do those of one IPv6 network. */
const nameOf = (address: string): string => networkOf(networkAddress(address) ?? 'unknown');

/** The counters that a request of a principal is charged to; the first one is told to the client. */
export function budgetsOf(viewer: Viewer | null, address: string): Budget[] {
  if (!viewer) return [{ key: `anonymous ${nameOf(address)}`, points: rateLimits.anonymousPerMinute, seconds: 60 }];
  const { principal, roles, key } = viewer;
  const name = `${principal.kind} ${principal.id}`;
  const points = Math.max(...roles.map((role) => rateLimits.perMinute[role] ?? rateLimits.userPerMinute), 0);
  const own = { key: name, points: points || rateLimits.userPerMinute, seconds: 60 };
  if (principal.kind === 'USER') return [own];
  const hourly = { key: `${name} hour`, points: key?.costPerHour ?? rateLimits.keyCostPerHour, seconds: 3_600 };
  return [own, hourly];
}

/** The counter of requests, whatever they cost. */
export function requestBudget({ principal, key }: Viewer): Budget | undefined {
  if (principal.kind === 'USER') return undefined;
  const points = key?.requestsPerMinute ?? rateLimits.keyRequestsPerMinute;
  return { key: `API_KEY ${principal.id} requests`, points, seconds: 60 };
}

export const addressBudget = (address: string): Budget => ({
  key: `address ${nameOf(address)}`,
  points: rateLimits.addressPerMinute,
  seconds: 60,
});

/** The most that one operation may cost, by who asks and whether its text is registered. */
export function maximumCost(viewer: Viewer | null, isRegistered: boolean): number {
  if (isRegistered) return rateLimits.documentCost;
  return viewer ? rateLimits.freeFormCost : rateLimits.anonymousCost;
}
