import { beforeAll, describe, expect, it } from '@jest/globals';
import { linyiCounties } from '../linyi/counties.js';
import { buildWorld } from '../world/build-world.js';
import type { HonourRoundPlan } from './honour-plan.js';
import { innovation, linyiHonours } from './linyi-honours.js';
import { CO_BUILDING_SITE, INNOVATION_ENTERPRISE } from './scheme-rows.js';

let rounds: HonourRoundPlan[];
beforeAll(() => {
  rounds = linyiHonours(buildWorld().organizations);
}, 120_000);

const holdersOf = (wanted: Partial<HonourRoundPlan>) =>
  rounds
    .filter((round) => Object.entries(wanted).every(([key, value]) => round[key as keyof HonourRoundPlan] === value))
    .flatMap(({ holders }) => holders);

describe('the honours of Linyi', () => {
  it('are as many all-staff-innovation enterprises as S2 prints', () => {
    const scheme = INNOVATION_ENTERPRISE;
    expect(holdersOf({ scheme, level: 'PROVINCIAL' })).toHaveLength(3);
    expect(holdersOf({ scheme, level: 'CITY' })).toHaveLength(10);
    expect(holdersOf({ scheme })).toHaveLength(100);
  });

  it('spend the fund to the yuan', () => {
    const spent = holdersOf({}).reduce((sum, { fundYuan }) => sum + (fundYuan ?? 0), 0);
    expect(spent).toBe(innovation.fundYuan);
  });

  it('are three to five co-building sites in each county', () => {
    const sites = rounds.filter(({ scheme }) => scheme === CO_BUILDING_SITE);
    expect(sites.map(({ organizer }) => organizer.divisionCode)).toEqual(linyiCounties.map(({ code }) => code));
    for (const { holders } of sites) {
      expect(holders.length).toBeGreaterThanOrEqual(3);
      expect(holders.length).toBeLessThanOrEqual(5);
    }
  });

  it('go to a unit once, and to one of the area of the round', () => {
    const all = holdersOf({}).map(({ union }) => union.id);
    expect(new Set(all).size).toBe(all.length);
    for (const { level, organizer, holders } of rounds)
      if (level === 'COUNTY') for (const { union } of holders) expect(union.divisionCode).toBe(organizer.divisionCode);
  });
});
