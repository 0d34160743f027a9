import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isSyntheticPersonId } from '@uniongraph/schema/codes/person-id';
import { parseUscc } from '@uniongraph/schema/codes/uscc';
import { demoDatabase, type TestDatabase } from '../../test/testkit/database.js';

const LONG = 900_000;

let database: TestDatabase;
beforeAll(async () => {
  database = await demoDatabase();
}, LONG);
afterAll(() => database.close());

const rows = <Row extends object>(sql: string) => database.orm.em.fork().execute<Row[]>(sql);

describe('nothing invented passes for real', () => {
  it.each([
    'union_organization',
    'organization_parent',
    'employing_unit',
    'unit_coverage',
    'unit_headcount',
    'membership_snapshot',
    'member',
    'member_group',
    'membership',
    'indicator_target',
    'series_break',
    'earlier_definition',
    'reporting_round',
    'recognition_round',
    'recognition',
  ])('%s is synthetic throughout', async (table) => {
    expect(await rows(`select distinct provenance from ${table}`)).toEqual([{ provenance: 'SYNTHETIC' }]);
  });

  it('the ledgers carry the mark on', async () => {
    for (const ledger of ['organization_ledger', 'employing_unit_ledger', 'membership_ledger', 'recognition_ledger']) {
      expect(await rows(`select distinct provenance from ${ledger}`)).toEqual([{ provenance: 'SYNTHETIC' }]);
    }
  });

  it('names say 示例, but for federations that exist', async () => {
    const plain = await rows<{ kind: string; name: string }>(
      `select kind, name from union_organization where name not like '%示例%' and kind <> 'GENERAL_FEDERATION'`,
    );
    expect(plain).toEqual([{ kind: 'VILLAGE_COMMUNITY', name: '兰陵县代村总工会' }]);
    expect(await rows(`select from employing_unit where name not like '%示例%'`)).toEqual([]);
    expect(await rows(`select from recognition where holder_name not like '%示例%'`)).toEqual([]);
    expect(await rows(`select from member where name not like '示例会员%' or member_no not like 'DEMO-%'`)).toEqual([]);
  });

  it('social credit codes are well formed and lie in the TE5T range of their division', async () => {
    const codes = await rows<{ uscc: string; division: string; expected: string }>(
      `select uscc, division_code as division, '81' as expected from union_organization where uscc is not null
       union all select uscc, division_code, case
         when unit_category_code = '400' then '12' when unit_category_code = '500' then '11'
         when unit_category_code = '600' then '92' when unit_category_code = '700' then '52' else '91' end
       from employing_unit`,
    );
    const wrong = codes.filter(({ uscc, division, expected }) => {
      const parsed = parseUscc(uscc);
      return !parsed.ok || !parsed.value.isBodyConsistent || !uscc.startsWith(`${expected}${division}TE5T`);
    });
    expect(codes.length).toBeGreaterThan(50_000);
    expect(wrong).toEqual([]);
  });

  it('no member bears what looks like an identity number', async () => {
    const numbers = await rows<{ text: string }>(`select member_no || ' ' || name as text from member`);
    const found = numbers.flatMap(({ text }) => text.match(/\d{17}[\dX]/g) ?? []);
    expect(found.filter((id) => !isSyntheticPersonId(id))).toEqual([]);
  });

  it('published figures say whether they were printed or computed', async () => {
    expect(await rows(`select distinct provenance from published_figure order by 1`)).toEqual([
      { provenance: 'DERIVED' },
      { provenance: 'PUBLISHED' },
    ]);
  });
});

describe('consistency rules', () => {
  it('R1, R2, R4: no part exceeds its whole', async () => {
    const wrong = await rows(
      `select id from membership_snapshot where members > workers or workers_female > workers
       or members_female > least(members, workers_female) or members_migrant > members or members_new_form > members
       or members_labor_dispatch > members or agreement_covered_workers > workers`,
    );
    expect(wrong).toEqual([]);
  });

  it('R7: on every stock date a single union covers one unit and a joint one two or more', async () => {
    const wrong = await rows(
      `select r.code, o.code as union_code, o.kind, count(c.id)::int as units
       from reporting_round r
       join union_organization o on o.established_on <= r.stock_date
         and (o.dissolved_on is null or o.dissolved_on > r.stock_date) and o.is_grassroots
       left join unit_coverage c on c.organization_id = o.id and c.valid_from <= r.stock_date
         and (c.valid_to is null or c.valid_to > r.stock_date)
       group by r.code, o.code, o.kind
       having case o.kind when 'SINGLE' then count(c.id) <> 1 when 'JOINT' then count(c.id) < 2 else true end`,
    );
    expect(wrong).toEqual([]);
  });

  it('R10: blank is kept apart from zero', async () => {
    const [row] = await rows(
      `select bool_or(agreement_covered_workers is null) as blank, bool_or(agreement_covered_workers = 0) as zero
       from membership_snapshot`,
    );
    expect(row).toEqual({ blank: true, zero: true });
  });

  it('R11: units are older than their unions, and nothing outlives them', async () => {
    const wrong = await rows(
      `select c.id from unit_coverage c join employing_unit u on u.id = c.unit_id
       left join union_organization o on o.id = c.organization_id
       where c.valid_from < u.registered_on or c.valid_to > u.deregistered_on or c.valid_from < o.established_on
         or coalesce(c.valid_to, 'infinity') > coalesce(o.dissolved_on, 'infinity')`,
    );
    expect(wrong).toEqual([]);
    expect(
      await rows(
        `select m.id from membership m join union_organization o on o.id = m.organization_id
         where m.joined_on < o.established_on or o.dissolved_on is not null`,
      ),
    ).toEqual([]);
  });

  it('two sources of head-counts never agree on a county', async () => {
    const sums = await rows<{ county: string; annual: number; tax: number }>(
      `select county_code as county, (sum(workers) filter (where source = 'ANNUAL_REPORT'))::int as annual,
         (sum(workers) filter (where source = 'TAX_FEE'))::int as tax
       from employing_unit_ledger where subject_id in (select unit_id from unit_headcount where source = 'TAX_FEE')
       and effective_on <= '2022-12-31' group by 1`,
    );
    expect(sums).toHaveLength(12);
    for (const { annual, tax } of sums) {
      expect(tax).not.toBe(annual);
      expect(Math.abs(tax - annual) / annual).toBeLessThan(0.1);
    }
  });
});

describe('the tree', () => {
  it('has one root, and every other organization stands under it by area', async () => {
    const roots = await rows(
      `select name, (select count(*)::int from union_organization below where below.area_path <@ o.area_path) as below
       from union_organization o where nlevel(area_path) = 1 and status = 'ACTIVE'`,
    );
    const [{ count }] = (await rows<{ count: number }>(
      `select count(*)::int as count from union_organization where status = 'ACTIVE'`,
    )) as [{ count: number }];
    expect(roots).toEqual([{ name: '中华全国总工会', below: count }]);
  });

  it('has 31 provinces, Shandong with 16 cities, Linyi and Baoji with twelve counties', async () => {
    const federations = await rows(
      `select level, count(*)::int as federations from union_organization where kind = 'GENERAL_FEDERATION' group by 1 order by 1`,
    );
    expect(federations).toEqual([
      { level: 0, federations: 1 },
      { level: 1, federations: 31 },
      { level: 2, federations: 17 },
      { level: 3, federations: 24 },
    ]);
  });

  it('keeps village complexes and Daicun out of the grassroots unions', async () => {
    const upper = await rows(
      `select kind, count(*)::int as organizations, bool_or(is_grassroots) as grassroots from union_organization
       where kind in ('FEDERATION', 'VILLAGE_COMMUNITY', 'INDUSTRIAL_UNION') group by 1 order by 1`,
    );
    expect(upper).toEqual([
      { kind: 'FEDERATION', organizations: 28, grassroots: false },
      { kind: 'INDUSTRIAL_UNION', organizations: 8, grassroots: false },
      { kind: 'VILLAGE_COMMUNITY', organizations: 1, grassroots: false },
    ]);
  });

  it('shows both lines at once, former parents, mergers and ends', async () => {
    const [both] = await rows(
      `select count(*)::int > 100 as many from union_organization where nlevel(area_path) > 1 and nlevel(industry_path) > 2`,
    );
    expect(both).toEqual({ many: true });
    const [moved] = await rows(
      `select count(*)::int as unions from organization_parent a
       join organization_parent b on b.organization_id = a.organization_id and b.line = 'AREA' and b.valid_from = a.valid_to
       where a.line = 'AREA'`,
    );
    expect(moved).toEqual({ unions: 84 });
    const ended = await rows(
      `select status, count(*)::int as unions from union_organization where dissolved_on is not null group by 1 order by 1`,
    );
    expect(ended).toEqual([
      { status: 'DISSOLVED', unions: 132 },
      { status: 'MERGED', unions: 1 },
    ]);
  });

  it('lets a transferred member leave one union on the day of joining the next', async () => {
    const [row] = await rows(
      `select count(*)::int > 50 as many, bool_and(a.organization_id <> b.organization_id) as other
       from membership a join membership b on b.member_id = a.member_id and b.joined_on = a.left_on`,
    );
    expect(row).toEqual({ many: true, other: true });
  });
});
