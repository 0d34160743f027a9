import { IdRange } from '../world/id-range.js';
import type { OrganizationPlan } from '../world/organization-plan.js';
import type { World } from '../world/world.js';
import { buildCounty } from './build-county.js';
import { countyPlans } from './county-plan.js';
import { daicunFederation } from './daicun.js';
import { industrialUnions } from './industrial-unions.js';
import { addRevision } from './revision.js';
import { villageComplexes } from './village-complexes.js';

const FIRST_UPPER = 1_001;
const FIRST_UNION = 10_001;
const FIRST_UNIT = 100_001;

/** Units and grassroots unions of Linyi under the federations of its counties, and what stands between them. */
export function buildLinyi(federations: ReadonlyMap<string, OrganizationPlan>): World {
  const ids = { organizations: new IdRange(FIRST_UNION), units: new IdRange(FIRST_UNIT) };
  const counties = countyPlans.map((county) => buildCounty(county, federations.get(county.code)!, ids));
  const unions = counties.flatMap((county) => county.organizations);
  const upper = new IdRange(FIRST_UPPER);
  const between = [
    ...industrialUnions(federations, unions, upper),
    ...villageComplexes(federations, unions, upper),
    daicunFederation(federations.get('371324')!, upper.next()),
  ];
  addRevision(unions);
  return { organizations: [...between, ...unions], units: counties.flatMap((county) => county.units) };
}
