import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertDivisions } from '../../../test/oracle/random-world.js';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { viewerOf } from '../../../test/testkit/viewers.js';
import { world } from '../../../test/testkit/world.js';
import { freezePeriod } from './freezing/freeze-period.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const em = database.orm.em.fork();
  await insertDivisions(em);
  const make = async (code: string, fields: object = {}) => Number(await world(em).organization({ code, ...fields }));
  const city = await make('CITY', { division: '371300', isGrassroots: false, kind: 'FEDERATION', level: 2 });
  const east = await make('EAST', { division: '371302' });
  const west = await make('WEST', { division: '371311' });
  const shop = await make('SHOP', { division: '371302' });
  const silent = await make('SILENT', { division: '371321' });
  for (const organization of [east, west, silent]) await world(em).under(organization, city);
  await world(em).under(shop, east, { validTo: '2021-06-01' });
  await world(em).under(shop, west, { validFrom: '2021-06-01' });
  await world(em).snapshot(city, { members: 7 });
  await world(em).snapshot(east, { members: 100 });
  await world(em).snapshot(west, { members: 20 });
  await world(em).snapshot(shop, { members: 5 });
  await world(em).snapshot(shop, { members: 6, asOf: '2021-12-31' });
  const unit = Number(await world(em).unit());
  await world(em).headcount(unit, 30);
  await world(em).coverage(unit, shop);
  await world(em).headcount(Number(await world(em).unit()), 30);
});
afterAll(() => database.close());

const ask = (args: string, fields: string, root = '') =>
  execute(
    `{ statistics(${args}) { rows { organization { code name } area { code } isTotal isUnallotted isRest ${fields} } ${root} } }`,
    {},
    { em: database.orm.em.fork() },
  );

const city = (more: string) => `under: { organization: "CITY", ${more} }`;

/** Members by subordinate; `own` of the organization itself, `all` in total. */
async function members(args: string): Promise<Record<string, string | null>> {
  const { data, errors } = await ask(args, 'members { value }');
  expect(errors).toEqual([]);
  return Object.fromEntries(
    data.statistics.rows.map(
      (row: { organization: { code: string } | null; isTotal: boolean; members: { value: string | null } }) => [
        row.organization?.code ?? (row.isTotal ? 'all' : 'own'),
        row.members.value,
      ],
    ),
  );
}

describe('members of an organization and those below it', () => {
  it('go where they stood in the period, or where they stand today', async () => {
    const by = 'by: [ORGANIZATION], totals: true';
    expect(await members(`${city('tree: PERIOD')}, ${by}, period: "2020"`)).toEqual({
      EAST: '105',
      WEST: '20',
      SILENT: null,
      own: '7',
      all: '132',
    });
    expect(await members(`${city('tree: TODAY')}, ${by}, period: "2020"`)).toEqual({
      EAST: '100',
      WEST: '25',
      SILENT: null,
      own: '7',
      all: '132',
    });
    expect(await members(`${city('tree: PERIOD')}, ${by}, period: "2021"`)).toMatchObject({ EAST: '100', WEST: '26' });
  });

  it('are one number without grouping, and fewer within an area', async () => {
    expect(await members(`${city('line: AREA')}, period: "2020"`)).toEqual({ own: '132' });
    expect(await members(`${city('line: AREA')}, area: "371302", period: "2020"`)).toEqual({ own: '105' });
    expect(await members(`${city('line: INDUSTRY')}, period: "2020"`)).toEqual({ own: '7' });
  });

  it('are all that the viewer may see of it where no area is named', async () => {
    const { data, errors } = await execute(
      `{ statistics(${city('line: AREA')}, period: "2020") { rows { members { value } } } }`,
      {},
      { em: database.orm.em.fork(), viewer: viewerOf('371300') },
    );
    expect(errors).toEqual([]);
    expect(data.statistics.rows).toEqual([{ members: { value: '132' } }]);
  });

  it('stand in the order asked, the organization itself after those below', async () => {
    const order = 'orderBy: [{ indicator: "members", direction: ASC }]';
    const ordered = await members(`${city('')}, by: [ORGANIZATION], period: "2020", totals: true, ${order}`);
    expect(Object.keys(ordered)).toEqual(['WEST', 'EAST', 'SILENT', 'own', 'all']);
  });

  it('are split by area as well, with totals both ways', async () => {
    const { data, errors } = await ask(
      `${city('')}, area: "371300", by: [ORGANIZATION, AREA], totals: true, period: "2020"`,
      'members { value }',
    );
    expect(errors).toEqual([]);
    const value = (code: string | null, area: string | null) =>
      data.statistics.rows.find(
        (row: { organization: { code: string } | null; area: { code: string } | null; isTotal: boolean }) =>
          (row.organization?.code ?? null) === code &&
          (row.area?.code ?? null) === area &&
          (code !== null || row.isTotal),
      )?.members.value;
    expect([value('EAST', '371302'), value('WEST', '371311'), value(null, '371302')]).toEqual(['105', '20', '105']);
  });

  it('are compared with nothing that is of areas', async () => {
    const { data } = await ask(
      `${city('')}, period: "2020"`,
      'members { benchmark { siblingCount } reportingAreas { expected } target { value } }',
      'completeness { reported expected }',
    );
    expect(data.statistics.rows[0].members).toEqual({ benchmark: null, reportingAreas: null, target: null });
  });

  it('are known as they were when frozen, and on a day', async () => {
    const em = database.orm.em.fork();
    await freezePeriod(em, { period: '2021', by: 'test' }, '2025-06-15');
    await em.execute(
      `update membership_snapshot set members = 60 where as_of = '2021-12-31' and organization_id = (select id from union_organization where code = 'SHOP')`,
    );
    const { data, errors } = await ask(
      `${city('')}, by: [ORGANIZATION], period: "2021"`,
      'members { value frozen { value difference } }',
    );
    expect(errors).toEqual([]);
    const west = data.statistics.rows.find(
      (row: { organization: { code: string } | null }) => row.organization?.code === 'WEST',
    );
    expect(west.members).toEqual({ value: '80', frozen: { value: '26', difference: '54' } });
    expect(await members(`${city('')}, period: "2021", asKnownOn: "2001-01-01"`)).toEqual({ own: null });
  });
});

it('counts units by the organization that covers them, and refuses what belongs to none', async () => {
  const { data, errors } = await ask(`${city('')}, by: [ORGANIZATION], period: "2021"`, 'coveredUnits { value }');
  expect(errors).toEqual([]);
  const west = data.statistics.rows.find(
    (row: { organization: { code: string } | null }) => row.organization?.code === 'WEST',
  );
  expect(west.coveredUnits.value).toBe('1');
  for (const field of ['eligibleUnits', 'unionEstablishmentRate', 'workersAll', 'unionDensity']) {
    const refused = await ask(`${city('')}, period: "2021"`, `${field} { value }`);
    expect(refused.errors[0]?.extensions.fields).toMatchObject([
      { path: 'under', code: 'DIMENSION_NOT_AVAILABLE', messageZh: expect.stringContaining(field) },
    ]);
  }
});

it.each([
  ['by: [ORGANIZATION], area: "371300", period: "2021"', 'by[0]', 'UNDER_MISSING'],
  ['under: { organization: "NONE" }, period: "2021"', 'under.organization', 'UNKNOWN_ORGANIZATION'],
])('refuses %s', async (args, path, code) => {
  const { errors } = await ask(args, 'members { value }');
  expect(errors[0]?.extensions.fields).toMatchObject([{ path, code }]);
});

it('reads a fact in one statement, whatever the number of organizations', async () => {
  const one = await ask(`${city('')}, period: "2020"`, 'members { value }');
  const many = await ask(`${city('')}, by: [ORGANIZATION, PERIOD], period: "2019..2022"`, 'members { value }');
  expect(many.statements).toBe(one.statements + 1);
});
