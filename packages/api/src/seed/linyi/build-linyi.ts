import { IdRange } from '../world/id-range.js';
import type { OrganizationPlan } from '../world/organization-plan.js';
import type { World } from '../world/world.js';
import { buildCounty } from './build-county.js';
import { countyPlans } from './county-plan.js';

const FIRST_ORGANIZATION = 10_001;
const FIRST_UNIT = 100_001;

/** Units and grassroots unions of Linyi under the federations of its counties. */
export function buildLinyi(federations: ReadonlyMap<string, OrganizationPlan>): World {
  const ids = { organizations: new IdRange(FIRST_ORGANIZATION), units: new IdRange(FIRST_UNIT) };
  const counties = countyPlans.map((county) => buildCounty(county, federations.get(county.code)!, ids));
  return {
    organizations: counties.flatMap((county) => county.organizations),
    units: counties.flatMap((county) => county.units),
  };
}
