import type { OrganizationPlan } from './organization-plan.js';
import type { UnitPlan } from './unit-plan.js';

/** All lives that the demonstration data tell, in the order of their ids. */
export interface World {
  organizations: OrganizationPlan[];
  units: UnitPlan[];
}
