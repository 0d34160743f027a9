import { ANCHOR } from '../calendar/rounds.js';
import { makeUpperOrganization } from '../world/make-upper-organization.js';
import type { OrganizationPlan } from '../world/organization-plan.js';

/**
 * The federation of the village 代村 in 兰陵县, which S2 calls the first of the province at village level:
 * `<division>-V-01` (village). Its date is a placeholder, S2 gives none; hence the row is marked synthetic.
 */
export function daicunFederation(county: OrganizationPlan, id: number): OrganizationPlan {
  return makeUpperOrganization({
    id,
    code: `${county.divisionCode}-V-01`,
    name: '兰陵县代村总工会',
    level: 5,
    kind: 'VILLAGE_COMMUNITY',
    divisionCode: county.divisionCode,
    establishedOn: '2022-03-01',
    entryRound: ANCHOR - 1,
    areaParent: county,
  });
}
