import { expect } from '@jest/globals';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { execute } from '../testkit/execute.js';
import { bandsFrom, NaiveStatistics, type Place } from './naive-statistics.js';
import type { Random } from './random.js';
import { counties } from './random-world.js';

const fields = `organizations { numerator } newOrganizations { numerator } superiorOrganizations { numerator }
  eligibleUnits { numerator } coveredUnits { numerator } establishedUnits { numerator } workersAll { numerator }
  unionEstablishmentRate25Plus { numerator denominator }
  members { numerator } membersFemale { numerator } membersNewForm { numerator } workersInUnionisedUnits { numerator }
  membershipRateUnionised { numerator denominator value }`;

const everywhere = [...counties, '371300'];

interface Case {
  row: Record<string, { numerator: number | null; denominator?: number | null; value?: string | null }>;
  place: Place;
}

/** A figure as the engine gives it: what nobody in the area reports is null, not zero. */
function expectRow({ row, place }: Case, naive: NaiveStatistics, day: string, from: string): void {
  const units = naive.units(day, 'ANNUAL_REPORT', place);
  const large = naive.units(day, 'ANNUAL_REPORT', { ...place, sizeBands: bandsFrom(25) });
  const covered = (list: typeof units) =>
    list.filter((unit) => ['ESTABLISHED', 'COVERED_BY_JOINT'].includes(unit.state)).length;
  const organizations = naive.organizations(day, place);
  const expected: Record<string, number | undefined> = {
    organizations: organizations.filter((each) => each.is_grassroots).length,
    superiorOrganizations: organizations.filter((each) => !each.is_grassroots).length,
    newOrganizations: naive.organizationsEstablished(from, day, place),
    eligibleUnits: units.length,
    coveredUnits: covered(units),
    establishedUnits: units.filter((unit) => unit.state === 'ESTABLISHED').length,
    workersAll: units.reduce((sum, unit) => sum + unit.employees, 0),
    unionEstablishmentRate25Plus: covered(large),
    members: naive.snapshotSum(day, 'ANNUAL_REPORT', place, 'members'),
    membersFemale: naive.snapshotSum(day, 'ANNUAL_REPORT', place, 'members_female'),
    membersNewForm: naive.snapshotSum(day, 'ANNUAL_REPORT', place, 'members_new_form'),
    workersInUnionisedUnits: naive.snapshotSum(day, 'ANNUAL_REPORT', place, 'workers'),
    membershipRateUnionised: naive.snapshotSum(day, 'ANNUAL_REPORT', place, 'members'),
  };
  for (const [field, value] of Object.entries(expected)) {
    const answered = row[field]?.numerator;
    expect({ field, day, place, value: answered ?? 0 }).toEqual({ field, day, place, value: value ?? 0 });
  }
  expect(row.unionEstablishmentRate25Plus?.denominator ?? 0).toBe(large.length);
}

const year = (day: string) => `${day.slice(0, 4)}-01-01`;

/** Asks at random days and groupings, and compares every figure with a recount of the base tables. */
export async function checkStatistics(em: SqlEntityManager, random: Random): Promise<void> {
  const naive = await NaiveStatistics.read(em);
  for (let i = 0; i < 4; i += 1) {
    const day = random.chance(50) ? `202${random.below(4)}-12-31` : random.day();
    const query = `query ($period: Period!) {
      county: statistics(area: "371300", areaLevel: COUNTY, by: [AREA], period: $period, totals: true) {
        rows { area { code } isTotal isUnallotted ${fields} }
      }
      industry: statistics(area: "371300", by: [INDUSTRY], period: $period, totals: true) {
        rows { industry { code } isTotal ${fields} }
      }
      band: statistics(area: "371300", by: [SIZE_BAND], period: $period) {
        rows { sizeBand eligibleUnits { numerator } coveredUnits { numerator } workersAll { numerator } }
      }
    }`;
    const period = day.endsWith('-12-31') ? day.slice(0, 4) : `${day}..${day}`;
    const { data, errors } = await execute(query, { period }, { em });
    expect(errors ?? []).toEqual([]);
    const from = period.length === 4 ? year(day) : day;
    for (const row of data.county.rows) {
      const divisions = row.isTotal ? everywhere : row.isUnallotted ? ['371300'] : [row.area.code];
      expectRow({ row, place: { divisions } }, naive, day, from);
    }
    for (const row of data.industry.rows.filter((each: { isTotal: boolean }) => !each.isTotal)) {
      const place = { divisions: everywhere, industries: [row.industry?.code ?? null] };
      const units = naive.units(day, 'ANNUAL_REPORT', place);
      expect(row.eligibleUnits.numerator ?? 0).toBe(units.length);
      expect(row.members.numerator ?? 0).toBe(naive.snapshotSum(day, 'ANNUAL_REPORT', place, 'members') ?? 0);
    }
    for (const row of data.band.rows.filter((each: { sizeBand: string | null }) => each.sizeBand)) {
      const units = naive.units(day, 'ANNUAL_REPORT', { divisions: everywhere, sizeBands: [row.sizeBand] });
      expect(row.eligibleUnits.numerator ?? 0).toBe(units.length);
      expect(row.workersAll.numerator ?? 0).toBe(units.reduce((sum, unit) => sum + unit.employees, 0));
    }
  }
  await checkRegister(em, naive, random);
}

async function checkRegister(em: SqlEntityManager, naive: NaiveStatistics, random: Random): Promise<void> {
  const to = random.day();
  const from = year(to);
  const { data } = await execute(
    `query ($period: Period!) { statistics(area: "371300", areaLevel: COUNTY, by: [AREA], period: $period, where: { source: { eq: REALNAME_DB } }) {
      rows { area { code } isUnallotted members { numerator } membersFemale { numerator } membersMigrant { numerator } membersJoined { numerator } } } }`,
    { period: `${from}..${to}` },
    { em },
  );
  for (const row of data.statistics.rows) {
    const place = { divisions: row.isUnallotted ? ['371300'] : [row.area.code] };
    const members = naive.memberships(to, place);
    expect(row.members.numerator ?? 0).toBe(members.length);
    expect(row.membersFemale.numerator ?? 0).toBe(members.filter((each) => each.sex === 2).length);
    expect(row.membersMigrant.numerator ?? 0).toBe(members.filter((each) => each.groups.includes('MIGRANT')).length);
    expect(row.membersJoined.numerator ?? 0).toBe(naive.joined(from, to, place));
  }
}
