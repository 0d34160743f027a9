import type { Role } from '@uniongraph/schema/codes/role';
import { keyLimits } from '../../limits/key-limits.js';
import { perOperationLimits } from '../../limits/operation-limits.js';
import { rateLimits } from '../../limits/rate-limits.js';
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

const { pointsPerMinute } = rateLimits;

/** The largest of what a viewer's roles may ask, in points a minute. */
function pointsOf(roles: readonly Role[]): number {
  const byRole: Partial<Record<Role, number>> = pointsPerMinute;
  return Math.max(...roles.map((role) => byRole[role] ?? pointsPerMinute.SIGNED_IN), 0) || pointsPerMinute.SIGNED_IN;
}

/** All who show no address share one counter, and so do those of one IPv6 network. */
const nameOf = (address: string): string => networkOf(networkAddress(address) ?? 'unknown');

/** The counters that a request of a principal is charged to; the first one is told to the client. */
export function budgetsOf(viewer: Viewer | null, address: string): Budget[] {
  if (!viewer) return [{ key: `anonymous ${nameOf(address)}`, points: pointsPerMinute.ANYBODY, seconds: 60 }];
  const { principal, roles, key } = viewer;
  const name = `${principal.kind} ${principal.id}`;
  const own = { key: name, points: pointsOf(roles), seconds: 60 };
  if (principal.kind === 'USER') return [own];
  const hourly = { key: `${name} hour`, points: key?.costPerHour ?? keyLimits.costPerHour, seconds: 3_600 };
  return [own, hourly];
}

/** The counter of requests, whatever they cost. */
export function requestBudget({ principal, key }: Viewer): Budget | undefined {
  if (principal.kind === 'USER') return undefined;
  const points = key?.requestsPerMinute ?? keyLimits.requestsPerMinute;
  return { key: `API_KEY ${principal.id} requests`, points, seconds: 60 };
}

export const addressBudget = (address: string): Budget => ({
  key: `address ${nameOf(address)}`,
  points: rateLimits.addressPerMinute,
  seconds: 60,
});

/** The most that one operation may cost, by who asks and whether its text is registered. */
export function maximumCost(viewer: Viewer | null, isRegistered: boolean): number {
  const { cost } = perOperationLimits;
  if (isRegistered) return cost.REGISTERED_DOCUMENT;
  return viewer ? cost.SIGNED_IN : cost.ANYBODY;
}
