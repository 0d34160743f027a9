import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoDatabase, type TestDatabase } from '../../test/testkit/database.js';
import { ANCHOR, rounds } from './calendar/rounds.js';
import { series } from './linyi/competitions/series.js';
import { linyiCounties } from './linyi/counties.js';

const LONG = 900_000;

let database: TestDatabase;
beforeAll(async () => {
  database = await demoDatabase();
}, LONG);
afterAll(() => database.close());

const rows = <Row extends object>(sql: string, values: unknown[] = []) =>
  database.orm.em.fork().execute<Row[]>(sql, values);

const anchor = rounds[ANCHOR]!.stockDate;
const covered = `union_state in ('ESTABLISHED', 'COVERED_BY_JOINT')`;
const from50 = `size_band not in ('FROM_1_TO_24', 'FROM_25_TO_49')`;

describe('Linyi at the end of 2022', () => {
  const organizations = (filter: string) =>
    rows(
      `select county_code as code, sum(organizations)::int as value from organization_ledger
     where prefecture_code = '371300' and is_grassroots and effective_on <= ? and ${filter} group by 1 order by 1`,
      [anchor],
    );
  const units = (filter: string) =>
    rows(
      `select county_code as code, sum(units)::int as value from employing_unit_ledger
     where prefecture_code = '371300' and source = 'ANNUAL_REPORT' and effective_on <= ? and ${filter} group by 1 order by 1`,
      [anchor],
    );
  const table = (key: 'organizations' | 'eligibleFrom50' | 'eligible25To49' | 'covered25To49' | 'members') =>
    linyiCounties.map((county) => ({ code: county.code, value: county[key] }));

  it('has the county table of domain.md §4.6, row by row', async () => {
    expect(await organizations('true')).toEqual(table('organizations'));
    expect(await units(from50)).toEqual(table('eligibleFrom50'));
    expect(await units(`${from50} and ${covered}`)).toEqual(table('eligibleFrom50'));
    expect(await units(`size_band = 'FROM_25_TO_49'`)).toEqual(table('eligible25To49'));
    expect(await units(`size_band = 'FROM_25_TO_49' and ${covered}`)).toEqual(table('covered25To49'));
    const members = await rows(
      `select county_code as code, sum(members)::int as value from membership_ledger
       where prefecture_code = '371300' and source = 'ANNUAL_REPORT' and effective_on <= ? group by 1 order by 1`,
      [anchor],
    );
    expect(members).toEqual(table('members'));
  });

  it('has the published totals', async () => {
    const [organization] = await rows(
      `select sum(organizations)::int as organizations, (sum(organizations) filter (where kind = 'JOINT'))::int as joint
       from organization_ledger where prefecture_code = '371300' and is_grassroots and effective_on <= ?`,
      [anchor],
    );
    expect(organization).toEqual({ organizations: 10_998, joint: 1_100 });
    const [membership] = await rows(
      `select sum(members)::int as members, sum(workers)::int as workers from membership_ledger
       where prefecture_code = '371300' and source = 'ANNUAL_REPORT' and effective_on <= ?`,
      [anchor],
    );
    expect(membership).toEqual({ members: 856_000, workers: 940_000 });
    const [coverage] = await rows(
      `select sum(units)::int as units, (sum(units) filter (where ${covered}))::int as covered,
         (sum(workers) filter (where ${covered}))::int as workers,
         100 * (sum(units) filter (where ${covered} and size_band <> 'FROM_1_TO_24'))
           = 93 * sum(units) filter (where size_band <> 'FROM_1_TO_24') as "exactly93"
       from employing_unit_ledger where prefecture_code = '371300' and source = 'ANNUAL_REPORT' and effective_on <= ?`,
      [anchor],
    );
    expect(coverage).toEqual({ units: 31_000, covered: 21_898, workers: 940_000, exactly93: true });
  });

  it('has the honours that S2 prints, and their fund to the yuan', async () => {
    const [honours] = await rows(
      `select (sum(standing) filter (where level = 'PROVINCIAL'))::int as provincial,
         (sum(standing) filter (where level = 'CITY'))::int as city, sum(standing)::int as all, sum(fund_yuan)::int as fund
       from recognition_ledger
       where prefecture_code = '371300' and scheme = 'ALL_STAFF_INNOVATION_ENTERPRISE' and effective_on <= ?`,
      [anchor],
    );
    expect(honours).toEqual({ provincial: 3, city: 10, all: 100, fund: 2_000_000 });
  });

  it('equals the published figures that name an indicator', async () => {
    const published = await rows(
      `select indicator_key as key, (value * scale)::float as value from published_figure
       where area_code = '371300' and indicator_key is not null and period_end = ? order by 1`,
      [anchor],
    );
    expect(published).toEqual([
      { key: 'INNOVATION_ENTERPRISES', value: 100 },
      { key: 'MEMBERS', value: 856_000 },
      { key: 'ORG_COUNT', value: 10_998 },
      { key: 'UNIT_EST_RATE_25P', value: 93 },
      { key: 'UNIT_EST_RATE_50P', value: 100 },
    ]);
  });
});

describe('the competitions of Linyi in 2022', () => {
  it('are those of the register, with ten key projects and more than 300,000 participations', async () => {
    const [counted] = await rows(
      `select sum(competitions)::int as competitions, sum(key_projects)::int as projects, sum(participations)::int as participations,
         sum(awards)::int as awards, bool_and(provenance = 'SYNTHETIC') as "areMarked"
       from competition_ledger where prefecture_code = '371300' and extract(year from effective_on) = 2022`,
    );
    const [registered] = await rows(
      `select count(*)::int as competitions, 10 as projects, (select sum(participations)::int from competition_progress_report) as participations,
         (select count(*)::int from competition_award) as awards, true as "areMarked" from competition`,
    );
    expect(counted).toEqual(registered);
    expect(counted).toMatchObject({ competitions: 1 + series.themed, participations: series.participations });
  });
});

describe('Baoji at its baseline', () => {
  it('has the published totals, non-public ones apart', async () => {
    const [result] = await rows(
      `select count(*)::int as units,
         (count(*) filter (where u.unit_category_code in ('170', '200', '300', '600', '700')))::int as "nonPublic"
       from unit_coverage c join employing_unit u on u.id = c.unit_id join division d on d.code = u.division_code
       where d.prefecture_code = '610300' and c.organization_id is not null`,
    );
    expect(result).toEqual({ units: 11_900, nonPublic: 8_568 });
    const [members] = await rows(
      `select sum(s.members)::int as members, (sum(s.members) filter (where k.non_public))::int as "nonPublic"
       from membership_snapshot s join union_organization o on o.id = s.organization_id
       join division d on d.code = o.division_code
       join lateral (
         select bool_and(u.unit_category_code in ('170', '200', '300', '600', '700')) as non_public
         from unit_coverage c join employing_unit u on u.id = c.unit_id where c.organization_id = o.id
       ) k on true
       where d.prefecture_code = '610300'`,
    );
    expect(members).toEqual({ members: 867_000, nonPublic: 667_590 });
  });

  it('is not known before its day', async () => {
    const [result] = await rows(
      `select min(effective_on)::text as first from membership_ledger where prefecture_code = '610300'`,
    );
    expect(result).toEqual({ first: '2021-05-31' });
  });
});

describe('every round', () => {
  it.each(rounds)('$code: counties add up to cities, cities to provinces and the nation', async ({ stockDate }) => {
    for (const [ledger, measures] of [
      ['organization_ledger', 'sum(organizations)::int as a, sum(established)::int as b'],
      ['employing_unit_ledger', 'sum(units)::int as a, sum(workers)::int as b'],
      ['membership_ledger', 'sum(members)::int as a, sum(workers)::int as b'],
    ]) {
      const level = (column: string) =>
        rows<{ a: number; b: number }>(
          `select ${measures} from ${ledger} where effective_on <= ? and county_code is not null group by ${column}`,
          [stockDate],
        );
      const sum = (parts: { a: number; b: number }[]) =>
        parts.reduce((total, part) => ({ a: total.a + part.a, b: total.b + part.b }), { a: 0, b: 0 });
      const nation = sum(await level('()'));
      for (const column of ['province_code', 'prefecture_code', 'county_code']) {
        expect(sum(await level(column))).toEqual(nation);
      }
      expect(nation.a).toBeGreaterThan(0);
    }
  });

  it.each(rounds)('$code: what unions report equals the head-counts of their units', async ({ stockDate }) => {
    const reported = await rows(
      `select organization_id as id, sum(workers)::int as workers from membership_ledger
       where source = 'ANNUAL_REPORT' and effective_on <= ? group by 1 having sum(workers) <> 0 order by 1`,
      [stockDate],
    );
    const counted = await rows(
      `select organization_id as id, sum(workers)::int as workers from employing_unit_ledger
       where source = 'ANNUAL_REPORT' and effective_on <= ? and organization_id is not null
       group by 1 having sum(workers) <> 0 order by 1`,
      [stockDate],
    );
    expect(reported).toEqual(counted);
  });

  it('has more unions, members and coverage than the one before', async () => {
    const series = await rows<{ unions: number; members: number; rate: number }>(
      `select
         (select sum(organizations)::int from organization_ledger
          where prefecture_code = '371300' and is_grassroots and effective_on <= r.stock_date) as unions,
         (select sum(members)::int from membership_ledger
          where prefecture_code = '371300' and source = 'ANNUAL_REPORT' and effective_on <= r.stock_date) as members,
         (select (sum(units) filter (where ${covered}) / sum(units))::float from employing_unit_ledger
          where prefecture_code = '371300' and source = 'ANNUAL_REPORT' and effective_on <= r.stock_date) as rate
       from reporting_round r order by r.stock_date`,
    );
    expect(series).toHaveLength(rounds.length);
    for (const key of ['unions', 'members', 'rate'] as const) {
      const values = series.map((round) => round[key]);
      expect(values).toEqual(values.toSorted((a, b) => a - b));
    }
  });

  it('breaks the series of members at the start of 2021', async () => {
    const series = await rows<{ code: string; members: number; all: number }>(
      `select r.code, sum(l.members_new_form)::int as members, sum(l.members)::int as all
       from reporting_round r join membership_ledger l on l.effective_on <= r.stock_date
       where l.prefecture_code = '371300' and l.source = 'ANNUAL_REPORT' group by r.code, r.stock_date order by r.stock_date`,
    );
    const counted = series.filter((round) => round.members !== null).map((round) => round.code);
    expect(counted[0]).toBe('2021-H1');
    const all = series.map((round) => round.all);
    const steps = all.slice(1).map((value, i) => value - all[i]!);
    expect(steps.slice(2).every((step, i, later) => i === 1 || step < later[1]!)).toBe(true);
    expect(await rows(`select distinct effective_on::text as on from series_break`)).toEqual([{ on: '2021-01-01' }]);
  });
});

describe('search texts', () => {
  it.each(['兰山', 'lanshan', 'ls'])('find 兰山区 by %s', async (word) => {
    const [found] = await rows(
      `select count(*)::int > 1000 as many from union_organization
       where search_text like '%' || ? || '%' and division_code = '371302'`,
      [word],
    );
    expect(found).toEqual({ many: true });
  });
});

it('leaves room for new rows in every table with running ids', async () => {
  const behind = await rows<{ name: string }>(
    `select c.relname as name from pg_class s join pg_depend d on d.objid = s.oid and d.deptype = 'a'
     join pg_class c on c.oid = d.refobjid where s.relkind = 'S' and c.relnamespace = 'public'::regnamespace`,
  );
  expect(behind.length).toBeGreaterThan(10);
  for (const { name } of behind) {
    const [row] = await rows(
      `select coalesce(max(id), 0) < nextval(pg_get_serial_sequence('${name}', 'id')) as free from ${name}`,
    );
    expect({ name, ...row }).toEqual({ name, free: true });
  }
});
