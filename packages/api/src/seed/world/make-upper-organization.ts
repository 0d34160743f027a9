import type { OrganizationKind } from '@uniongraph/schema/codes/organization-kind';
import type { OrganizationPlan } from './organization-plan.js';

export interface UpperOrganizationWish {
  id: number;
  code: string;
  name: string;
  level: number;
  kind: OrganizationKind;
  divisionCode: string;
  industry?: OrganizationPlan['industry'];
  establishedOn: string;
  entryRound: number;
  areaParent: OrganizationPlan;
}

/** An organization that stands above grassroots unions and is not counted among them. */
export function makeUpperOrganization(wish: UpperOrganizationWish): OrganizationPlan {
  const { areaParent, ...own } = wish;
  return {
    uscc: null,
    shortName: null,
    isGrassroots: false,
    managementAreaCode: null,
    industry: null,
    category: null,
    ...own,
    parents: [{ line: 'AREA', parent: areaParent, from: wish.establishedOn, fromRound: wish.entryRound }],
    reports: [],
  };
}
