import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { foldAll } from '../../../../test/oracle/fold-all.js';
import { Random } from '../../../../test/oracle/random.js';
import { changeWorld, insertDivisions } from '../../../../test/oracle/random-world.js';
import { type TestDatabase, testDatabase } from '../../../../test/testkit/database.js';
import { viewed } from '../../../../test/testkit/viewed.js';
import { nationalViewer } from '../../../../test/testkit/viewers.js';
import { createContext } from '../../../context.js';
import { createApollo } from '../../../http/apollo.js';
import type { Viewer } from '../../../viewer.js';
import { nameOfState, readState } from '../reference/read-state.js';

let database: TestDatabase;
let em: SqlEntityManager;
const apollo = createApollo();
beforeAll(async () => {
  database = await testDatabase();
  em = database.orm.em.fork();
  await insertDivisions(em);
  await changeWorld(em, new Random(3), 60);
});
afterAll(() => database.close());

/** Folds until nothing is left; transactions of other databases may hold a fold back. */
async function foldWholly(): Promise<void> {
  for (let round = 0; round < 200; round += 1) {
    await foldAll(em);
    if (nameOfState(await readState(viewed(em).whole)) !== null) return;
    await wait(100);
  }
  throw new Error('something is never folded');
}

const query = `query($area: AreaCode!) { statistics(area: $area, by: [AREA], period: "2023") {
  rows { area { code name } members { value formatted target { value } publishedDifference } organizations { value } } } }`;

async function ask(
  area = '371300',
  source = query,
  now = new Date('2025-06-15T04:00:00Z'),
  viewer: Viewer = nationalViewer,
) {
  const contextValue = createContext(viewed(database.orm.em.fork()), viewer, () => now);
  const { body } = await apollo.executeOperation({ query: source, variables: { area } }, { contextValue });
  if (body.kind !== 'single') throw new Error('not one answer');
  const { data, errors = [] } = body.singleResult;
  return { data: JSON.stringify(data), statements: contextValue.statements, errors: errors.length };
}

const addMember = (serial: number) =>
  em.execute(`
    with person as (
      insert into member (member_no, name, sex, birth_year) values ('KEPT-${serial}', '甲', 2, 1990) returning id
    )
    insert into membership (member_id, organization_id, joined_on)
    select person.id, o.id, '2021-01-01' from person, union_organization o
    where o.division_code::text like '3713%' and o.dissolved_on is null order by o.id limit 1`);

describe('a document of statistics', () => {
  it('is computed once while nothing changes: then one statement answers it', async () => {
    await foldWholly();
    const first = await ask();
    expect(first.statements).toBeGreaterThan(2);
    expect(await ask()).toEqual({ data: first.data, statements: 1, errors: 0 });
  });

  it('is computed again for other variables, and on another day', async () => {
    await foldWholly();
    await ask();
    expect((await ask('371302')).statements).toBeGreaterThan(1);
    expect((await ask('371300', query, new Date('2025-06-16T04:00:00Z'))).statements).toBeGreaterThan(1);
  });

  it('answers with a change at once, while it is not folded and after', async () => {
    const source = query.replace('period: "2023"', 'period: "2023", where: { source: { eq: REALNAME_DB } }');
    await foldWholly();
    const before = await ask('371300', source);
    await addMember(1);
    const changed = await ask('371300', source);
    expect(changed.data).not.toBe(before.data);
    await foldWholly();
    expect((await ask('371300', source)).data).toBe(changed.data);
    expect(await ask('371300', source)).toEqual({ data: changed.data, statements: 1, errors: 0 });
  });

  it('is computed again when a target was set or a division renamed', async () => {
    await foldWholly();
    await ask();
    await em.execute(
      `insert into indicator_target (indicator_key, area_code, period, value, provenance) values ('MEMBERS', '371302', '2023', 77, 'SYNTHETIC')`,
    );
    expect((await ask()).data).toContain('"value":"77"');
    await em.execute(`update division set name = '兰山' where code = '371302'`);
    await foldWholly();
    expect((await ask()).data).toContain('"name":"兰山"');
  });

  it('is not kept for a key that may not ask for statistics', async () => {
    await foldWholly();
    await ask();
    await ask();
    const key = { id: '1', documentsOnly: false, mayIntrospect: false, requestsPerMinute: null, costPerHour: null };
    const withKey = (...allowedOperations: string[]) =>
      ask('371300', query, undefined, { ...nationalViewer, key: { ...key, allowedOperations } });
    expect(await withKey('divisions')).toEqual({
      data: '{"statistics":null}',
      statements: expect.any(Number),
      errors: 1,
    });
    expect((await withKey('statistics')).errors).toBe(0);
  });

  it('is not kept when it asks for anything else, nor when a part of it fails', async () => {
    await foldWholly();
    const both = `query($area: AreaCode!) { statistics(area: $area, period: "2023") { rows { members { value } } } unionOrganizations(first: 1) { totalCount } }`;
    await ask('371300', both);
    expect((await ask('371300', both)).statements).toBeGreaterThan(1);
    const failing = `query($area: AreaCode!) { statistics(area: $area, period: "2023") { rows { members { value } } } other: statistics(area: $area, period: "20x3") { cost } }`;
    expect((await ask('371300', failing)).errors).toBe(1);
    expect((await ask('371300', failing)).errors).toBe(1);
  });
});
