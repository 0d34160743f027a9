import { largestRemainder } from '../allocation/largest-remainder.js';
import { linyiCounties } from '../linyi/counties.js';
import { randomStream } from '../random/random-stream.js';
import type { OrganizationPlan } from '../world/organization-plan.js';
import { holdersByCounty } from './holders-by-county.js';
import type { HonourRoundPlan } from './honour-plan.js';
import { CO_BUILDING_SITE, INNOVATION_ENTERPRISE } from './scheme-rows.js';

/** S2: 3 provincial and 10 city all-staff-innovation enterprises, 100 of all levels, and a fund of 2,000,000 yuan. */
export const innovation = { provincial: 3, city: 10, all: 100, fundYuan: 2_000_000 } as const;

/** S2: three to five sites in each county. */
const SITES = { least: 3, most: 5 } as const;

/** How a whole number of holders spreads over the counties. */
const spread = (total: number) =>
  largestRemainder(
    total,
    linyiCounties.map(({ weight }) => weight),
  );

/**
 * Honours of Linyi up to the end of 2022. How many there are is printed; which units hold them, the days, and that the city's
 * ten share the whole fund alike, is synthetic.
 */
export function linyiHonours(organizations: readonly OrganizationPlan[]): HonourRoundPlan[] {
  const federation = (division: string) => organizations.find(({ code }) => code === `${division}-Z`)!;
  const holders = holdersByCounty(organizations);
  const taken = new Map<string, number>();
  /** The next units of a county that hold nothing yet. */
  const take = (county: string, number: number) => {
    const from = taken.get(county) ?? 0;
    taken.set(county, from + number);
    return holders.get(county)!.slice(from, from + number);
  };
  const across = (total: number) => spread(total).flatMap((number, at) => take(linyiCounties[at]!.code, number));
  const round = (
    organizer: string,
    level: HonourRoundPlan['level'],
    grantedOn: string,
    unions: readonly OrganizationPlan[],
    fund: { fundYuan: number; each: number } | null = null,
  ): HonourRoundPlan => ({
    scheme: INNOVATION_ENTERPRISE,
    level,
    organizer: federation(organizer),
    grantedOn,
    fundYuan: fund?.fundYuan ?? null,
    holders: unions.map((union) => ({ union, fundYuan: fund?.each ?? null })),
  });
  const { provincial, city, all, fundYuan } = innovation;
  const counties = spread(all - provincial - city);
  return [
    round('370000', 'PROVINCIAL', '2022-11-18', across(provincial)),
    round('371300', 'CITY', '2022-10-20', across(city), { fundYuan, each: fundYuan / city }),
    ...linyiCounties.map(({ code }, at) => round(code, 'COUNTY', '2022-09-15', take(code, counties[at]!))),
    ...linyiCounties.map(({ code }) => {
      const sites = randomStream(code, 'co_building_site').between(SITES.least, SITES.most);
      return { ...round(code, 'COUNTY', '2022-06-28', take(code, sites)), scheme: CO_BUILDING_SITE };
    }),
  ];
}
