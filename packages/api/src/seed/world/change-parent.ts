import type { OrganizationPlan } from './organization-plan.js';

/** Puts an organization under another parent of the area line from a day on; the former one stays in its history. */
export function changeAreaParent(child: OrganizationPlan, parent: OrganizationPlan, on: string, round: number): void {
  const former = child.parents.find((span) => span.line === 'AREA' && span.to === undefined);
  if (former) Object.assign(former, { to: on, toRound: round });
  child.parents.push({ line: 'AREA', parent, from: on, fromRound: round });
}
