import type { IndustrySection } from '@uniongraph/schema/codes/industry-section';
import { randomStream } from '../random/random-stream.js';
import type { OrganizationPlan } from './organization-plan.js';

/** What stays the same of a union's membership while its workers change. Shares in thousandths. */
export interface MembershipProfile {
  /** Workers at the end of 2022 (or of its first round), to which the two numbers below refer. */
  anchorWorkers: number;
  nonMembers: number;
  newForm: number;
  women: number;
  migrant: number;
  dispatch: number;
  /** Null: the union leaves the cell blank, which is not zero (R10). */
  agreement: number | null;
}

/** Synthetic: women and rural migrants among workers, and how much platform work there is, by industry. */
const industryShapes: Partial<Record<IndustrySection, { women: number; migrant: number; platform: number }>> = {
  B: { women: 140, migrant: 420, platform: 0 },
  C: { women: 410, migrant: 450, platform: 0 },
  E: { women: 160, migrant: 680, platform: 0 },
  F: { women: 510, migrant: 380, platform: 2 },
  G: { women: 190, migrant: 460, platform: 10 },
  H: { women: 570, migrant: 560, platform: 6 },
  I: { women: 420, migrant: 180, platform: 4 },
  J: { women: 520, migrant: 40, platform: 0 },
  L: { women: 430, migrant: 400, platform: 3 },
  O: { women: 530, migrant: 520, platform: 4 },
  P: { women: 640, migrant: 30, platform: 0 },
  Q: { women: 700, migrant: 60, platform: 1 },
  S: { women: 400, migrant: 10, platform: 0 },
};

const anyIndustry = { women: 450, migrant: 380, platform: 0 };
const mixedJoint = { women: 470, migrant: 430, platform: 3 };

const shapeOf = ({ industry, kind }: OrganizationPlan) =>
  industry === null && kind === 'JOINT' ? mixedJoint : ((industry && industryShapes[industry]) ?? anyIndustry);

/** Weight of platform work in a union, for spreading members in new forms of employment. */
export const platformWeight = (organization: OrganizationPlan) => shapeOf(organization).platform;

export function membershipProfile(
  organization: OrganizationPlan,
  anchorWorkers: number,
  nonMembers: number,
  newForm: number,
): MembershipProfile {
  const stream = randomStream(organization.divisionCode, 'membership_profile', organization.id);
  const { women, migrant } = shapeOf(organization);
  const blank = stream.perMille(30);
  const none = stream.perMille(130);
  return {
    anchorWorkers,
    nonMembers,
    newForm,
    women: women + stream.between(-90, 90),
    migrant: Math.max(0, migrant + stream.between(-60, 60)),
    dispatch: anchorWorkers >= 100 && stream.perMille(300) ? stream.between(5, 60) : 0,
    agreement: blank ? null : none ? 0 : stream.between(800, 1000),
  };
}
