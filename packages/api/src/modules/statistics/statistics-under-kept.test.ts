import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { foldAll } from '../../../test/oracle/fold-all.js';
import { insertDivisions } from '../../../test/oracle/random-world.js';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { viewed } from '../../../test/testkit/viewed.js';
import { viewerOf, viewerUnder } from '../../../test/testkit/viewers.js';
import { world } from '../../../test/testkit/world.js';
import { readState } from './reference/read-state.js';

let database: TestDatabase;
let city: number;
beforeAll(async () => {
  database = await testDatabase();
  const em = database.orm.em.fork();
  await insertDivisions(em);
  const make = async (code: string, division: string) => Number(await world(em).organization({ code, division }));
  city = await make('CITY', '371300');
  for (const [code, division] of [
    ['EAST', '371302'],
    ['WEST', '371311'],
  ] as const) {
    const organization = await make(code, division);
    await world(em).under(organization, city);
    await world(em).snapshot(organization, { members: code === 'EAST' ? 100 : 20 });
  }
});
afterAll(() => database.close());

/** Until all is folded and no transaction runs that began before the last change: others share the server. */
async function settled(): Promise<void> {
  const em = database.orm.em.fork();
  for (let round = 0; round < 200; round += 1) {
    await foldAll(em);
    const { facts, tree } = await readState(viewed(em).whole);
    if (tree !== null && facts.membership !== null) return;
    await wait(100);
  }
  throw new Error('the state is never told');
}

async function ask(tree: 'TODAY' | 'PERIOD', viewer = viewerOf('371300')) {
  const { data, errors, statements } = await execute(
    `{ statistics(under: { organization: "CITY", tree: ${tree} }, by: [ORGANIZATION], period: "2020") {
      rows { organization { code } members { value } } } }`,
    {},
    { em: database.orm.em.fork(), viewer },
  );
  expect(errors).toEqual([]);
  const rows: { organization: { code: string } | null; members: { value: string | null } }[] = data.statistics.rows;
  return {
    statements,
    members: Object.fromEntries(rows.map(({ organization, members }) => [organization?.code, members.value])),
  };
}

it.each(['TODAY', 'PERIOD'] as const)('reads the tree of %s once while nobody moves', async (tree) => {
  await settled();
  // Whoever asks first loads the reference tables besides.
  await ask(tree, viewerOf('100000'));
  const first = await ask(tree);
  expect(first.members).toMatchObject({ EAST: '100', WEST: '20' });
  expect(await ask(tree)).toEqual({ ...first, statements: first.statements - 1 });
});

it('is read again for who sees other rows, and once for who speaks for the organization', async () => {
  await settled();
  await ask('PERIOD');
  const { statements } = await ask('PERIOD');
  expect((await ask('PERIOD', viewerOf('371300', 'LEADER'))).statements).toBe(statements);
  expect((await ask('PERIOD', viewerOf('370000'))).statements).toBe(statements + 1);
  const itself = viewerUnder({ id: String(city), code: 'CITY', areaCode: '371300' });
  const first = await ask('PERIOD', itself);
  expect(await ask('PERIOD', itself)).toEqual({ ...first, statements: first.statements - 1 });
});

it('answers at once who speaks for the organization when another came below it, or was dissolved', async () => {
  const em = database.orm.em.fork();
  const itself = viewerUnder({ id: String(city), code: 'CITY', areaCode: '371300' });
  const told = async () => (await ask('TODAY', itself)).members;
  const south = Number(await world(em).organization({ code: 'SOUTH', division: '371321' }));
  await world(em).snapshot(south, { members: 7 });
  await settled();
  expect(await told()).toEqual({ EAST: '100', WEST: '20' });
  await world(em).under(south, city);
  for (let time = 0; time < 2; time += 1, await settled())
    expect(await told()).toEqual({ EAST: '100', WEST: '20', SOUTH: '7' });
  await em.execute(`update organization_parent set valid_to = '2020-06-30' where organization_id = ?`, [south]);
  await settled();
  expect(await told()).toEqual({ EAST: '100', WEST: '20' });
  await em.execute(
    `update union_organization set established_on = '2010-01-01', dissolved_on = '2020-06-30', status = 'DISSOLVED' where id = ?`,
    [south],
  );
  for (let time = 0; time < 2; time += 1, await settled()) expect(Object.keys(await told())).toContain('SOUTH');
  await em.execute(`delete from organization_parent where organization_id = ?`, [south]);
});

it.each([
  [
    'an organization left',
    `update organization_parent set valid_to = '2018-01-01'
      where organization_id = (select id from union_organization where code = 'WEST')`,
    { EAST: '100' },
  ],
  ['a link was deleted', `delete from organization_parent`, {}],
])('answers at once, before and after folding, with that %s', async (_, change, members) => {
  await settled();
  await ask('PERIOD');
  const em = database.orm.em.fork();
  await em.execute(change);
  const told = async () =>
    Object.fromEntries(Object.entries((await ask('PERIOD')).members).filter(([code]) => code !== 'undefined'));
  expect(await told()).toEqual(members);
  await settled();
  expect(await told()).toEqual(members);
  expect(await told()).toEqual(members);
});
