import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { foldAll } from '../../../test/oracle/fold-all.js';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { viewerOf } from '../../../test/testkit/viewers.js';
import { world } from '../../../test/testkit/world.js';

let database: TestDatabase;
const em = () => database.orm.em.fork();
beforeAll(async () => {
  database = await testDatabase();
  const { divisions, organization } = world(em());
  await divisions('371302', '371311');
  const federation = { kind: 'GENERAL_FEDERATION', isGrassroots: false, level: 3 } as const;
  await organization({ code: 'A', division: '371302', ...federation });
  await organization({ code: 'B', division: '371311', ...federation });
  // In A 12 households, in B 9; each was given 100.01 yuan by its federation, the third of each 0.07 more by a donation.
  await em().execute(`
    insert into hardship_case (case_no, organization_id, division_code, state, archive_level, main_cause, household_size, applied_on, filed_on)
    select o.code || n, o.id, o.division_code, 'FILED', 'COUNTY', case when n > 6 then 'ACCIDENT' else 'SCHOOLING' end, 3, '2024-01-02', '2024-02-02'
    from union_organization o, generate_series(1, 12) n where o.code = 'A' or n <= 9;
    insert into assistance_fund (organization_id, division_code, source, budget_year, name, amount)
    select id, division_code, source, 2024, source, 100000 from union_organization, unnest(array['CENTRAL', 'DONATION']) source;
    insert into assistance_batch (fund_id, organization_id, division_code, kind, name, state, paid_on)
    select id, organization_id, division_code, 'LIVING', source, 'PAID', '2024-11-20' from assistance_fund;
    insert into assistance_grant (batch_id, case_id, kind, amount, payment_method, state, paid_on)
    select b.id, c.id, case when right(c.case_no, 1)::int % 2 = 0 then 'LIVING' else 'MEDICAL' end,
      case b.name when 'CENTRAL' then 100.01 else 0.07 end, 'CASH', 'PAID', '2024-11-20'
    from assistance_batch b join hardship_case c on c.organization_id = b.organization_id
    where b.name = 'CENTRAL' or c.main_cause = 'SCHOOLING';
    insert into household_visit (case_id, visited_on, visitors) select id, '2024-10-05', array['李四'] from hardship_case;
    insert into problem_ticket (case_id, opened_on, problem_cipher, solved_on)
    select id, '2024-10-05', '\\x00', case when main_cause = 'SCHOOLING' then date '2024-12-31' end from hardship_case`);
  await foldAll(em());
}, 60_000);
afterAll(() => database.close());

const ofGrants = 'assistanceTimes { value formatted statuses } assistanceAmount { value formatted }';
const fields = `${ofGrants} visits { value } problemsSolved { value }`;
async function asked(args: string, viewer = viewerOf('371300', 'LEADER'), selected = fields) {
  const { data, errors } = await execute(
    `{ statistics(${args}) { rows { area { code } assistanceKind fundSource ${selected} } } }`,
    {},
    {
      em: em(),
      viewer,
    },
  );
  expect(errors).toEqual([]);
  return data.statistics.rows;
}

it('counts what was paid in a quarter, to the fen, and what was done, as a recount of the registers does', async () => {
  const [row] = await asked('area: "371300", period: "2024-Q4"');
  const [recount] = await em().execute<[Record<string, string>]>(`select
    (select count(*) from assistance_grant) as times, (select sum(amount) from assistance_grant) as amount,
    (select count(*) from household_visit) as visits, (select count(solved_on) from problem_ticket) as solved`);
  expect(recount).toEqual({ times: '33', amount: '2101.05', visits: '21', solved: '12' });
  expect(row).toMatchObject({
    assistanceTimes: { value: '33', formatted: '33' },
    assistanceAmount: { value: '2101.05', formatted: '2,101.05' },
    visits: { value: '21' },
    problemsSolved: { value: '12' },
  });
});

interface Row {
  area: { code: string } | null;
  assistanceKind: string | null;
  fundSource: string | null;
  assistanceTimes: { value: string | null; statuses: string[] };
  assistanceAmount: { value: string | null };
}
const of = (by: string): Promise<Row[]> =>
  asked(`area: "371300", period: "2024-Q4", by: [${by}]`, viewerOf('371300', 'LEADER'), ofGrants);

it('is told by county and by source of funds', async () => {
  const read = async (by: string, name: (row: Row) => string | null | undefined) =>
    (await of(by)).map((row) => [name(row), row.assistanceTimes.value, row.assistanceAmount.value]);
  expect(await read('AREA', ({ area }) => area?.code)).toEqual(
    expect.arrayContaining([
      ['371302', '18', '1200.54'],
      ['371311', '15', '900.51'],
    ]),
  );
  expect(await read('FUND_SOURCE', ({ fundSource }) => fundSource)).toEqual(
    expect.arrayContaining([
      ['CENTRAL', '21', '2100.21'],
      ['DONATION', '12', '0.84'],
      ['LOCAL', '0', '0'],
    ]),
  );
});

it('is exact through corrections', async () => {
  const change = async (statement: string) => {
    await em().execute(statement);
    await foldAll(em());
    const [row] = await asked('area: "371300", period: "2024-Q4"');
    return [row.assistanceTimes.value, row.assistanceAmount.value];
  };
  const one = `id = (select min(g.id) from assistance_grant g)`;
  expect(await change(`update assistance_grant set amount = amount + 0.02 where ${one}`)).toEqual(['33', '2101.07']);
  expect(await change(`update assistance_grant set state = 'REMOVED', paid_on = null where ${one}`)).toEqual([
    '32',
    '2001.04',
  ]);
  expect(
    await change(`update assistance_grant set state = 'PAID', paid_on = '2024-11-20', amount = 100.01 where ${one}`),
  ).toEqual(['33', '2101.05']);
  expect(await change(`update assistance_fund set source = 'LOCAL' where source = 'DONATION'`)).toEqual([
    '33',
    '2101.05',
  ]);
  const bySource = await of('FUND_SOURCE');
  expect(bySource.find(({ fundSource }) => fundSource === 'LOCAL')?.assistanceTimes.value).toBe('12');
  await change(`update assistance_fund set source = 'DONATION' where source = 'LOCAL'`);
});

it('withholds small counts with their amounts, and all that is no whole quarter or no closed one', async () => {
  await em().execute(`delete from assistance_grant where kind = 'MEDICAL' and fund_id in (select id from assistance_fund where source = 'DONATION')
    and id not in (select g.id from assistance_grant g join assistance_fund f on f.id = g.fund_id
      where g.kind = 'MEDICAL' and f.source = 'DONATION' order by g.id limit 3)`);
  await em().execute(`update assistance_grant set kind = 'SCHOOLING' where id in (
    select g.id from assistance_grant g join assistance_fund f on f.id = g.fund_id where g.kind = 'MEDICAL' and f.source = 'DONATION')`);
  await foldAll(em());
  const kinds = await of('ASSISTANCE_KIND');
  const schooling = kinds.find(({ assistanceKind }) => assistanceKind === 'SCHOOLING');
  expect(schooling).toMatchObject({
    assistanceTimes: { value: null, statuses: ['SUPPRESSED'] },
    assistanceAmount: { value: null },
  });
  // Else the total less the others would tell it.
  const withheld = kinds.filter(({ assistanceTimes }) => assistanceTimes.value === null);
  expect(withheld.length).toBeGreaterThan(1);
  const [november] = await asked('area: "371300", period: "2024-11"');
  expect(november.assistanceTimes).toMatchObject({ value: null, statuses: ['SUPPRESSED'] });
  const [running] = await asked('area: "371300", period: "2025-Q2"');
  expect(running.assistanceTimes).toMatchObject({ value: null });
});

it('shows no record behind a number, to anybody', async () => {
  const { data, errors } = await execute(
    `{ statistics(area: "371300", period: "2024-Q4") { rows { assistanceTimes { value records(first: 5) { totalCount } } } } }`,
    {},
    { em: em(), viewer: viewerOf('371300', 'CASE_OFFICER', 'STATISTICIAN') },
  );
  expect(errors.length).toBeGreaterThan(0);
  expect(JSON.stringify(data ?? null)).not.toContain('totalCount');
});
