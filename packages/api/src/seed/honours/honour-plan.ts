import type { RecognitionLevel } from '@uniongraph/schema/codes/recognition-level';
import type { OrganizationPlan } from '../world/organization-plan.js';

/** A round that was granted whole, and who got what. */
export interface HonourRoundPlan {
  scheme: string;
  level: RecognitionLevel;
  organizer: OrganizationPlan;
  grantedOn: string;
  fundYuan: number | null;
  holders: readonly { union: OrganizationPlan; fundYuan: number | null }[];
}
