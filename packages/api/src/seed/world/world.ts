import type { MemberPlan } from '../register/member-plan.js';
import type { OrganizationPlan } from './organization-plan.js';
import type { UnitPlan } from './unit-plan.js';

/** Lives of organizations and units, in the order of their ids. */
export interface World {
  organizations: OrganizationPlan[];
  units: UnitPlan[];
}

/** All lives that the demonstration data tell. */
export interface DemoWorld extends World {
  members: MemberPlan[];
}
