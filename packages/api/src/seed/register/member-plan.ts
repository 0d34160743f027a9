import type { WorkerGroup } from '@uniongraph/schema/codes/worker-group';
import type { OrganizationPlan } from '../world/organization-plan.js';

/** A standing in one union, with the rounds in which its beginning and its end become known. */
export interface MembershipPlan {
  organization: OrganizationPlan;
  kind: 'FULL' | 'PROBATIONARY';
  joinedOn: string;
  joinedRound: number;
  leftOn?: string;
  leftRound?: number;
  id?: number;
}

/** A made-up person of the real-name register. Sex by GB/T 2261.1: 1 male, 2 female. */
export interface MemberPlan {
  id: number;
  memberNo: string;
  name: string;
  sex: 1 | 2;
  birthYear: number;
  idNumber: string;
  phone: string;
  groups: WorkerGroup[];
  memberships: MembershipPlan[];
}
