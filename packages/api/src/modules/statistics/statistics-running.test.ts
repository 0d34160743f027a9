import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { world } from '../../../test/testkit/world.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const build = world(database.orm.em.fork());
  await build.divisions('371302');
  for (const establishedOn of ['2024-02-01', '2024-06-15', '2024-10-01', '2025-03-01', '2025-06-15'])
    await build.organization({ establishedOn });
});
afterAll(() => database.close());

async function ask(period: string, selection: string) {
  const { data, errors } = await execute(
    `{ statistics(area: "371300", period: "${period}") { rows { ${selection} } } }`,
    {},
    { em: database.orm.em.fork(), now: new Date('2025-06-15T04:00:00Z') },
  );
  expect(errors).toEqual([]);
  return data.statistics.rows[0];
}

const fields = 'value statuses note change(from: YEAR) { absolute comparedValue comparedWith { code } note }';
const note = '本期尚未结束，与上期同一天（2024-06-15）止相比。';

it('compares a period that still runs with the like part of the earlier one, and says so', async () => {
  const row = await ask('2025', `newOrganizations { ${fields} } organizations { ${fields} }`);
  expect(row.newOrganizations).toEqual({
    value: '2',
    statuses: ['PROVISIONAL'],
    note: '本期尚未结束，数据截至 2025-06-15。',
    change: { absolute: '0', comparedValue: '2', comparedWith: { code: '2024-01-01..2024-06-15' }, note },
  });
  expect(row.organizations).toMatchObject({ value: '5', change: { absolute: '3', comparedValue: '2', note } });
});

it('does so under a window, and for a value that is shifted back into a period that runs', async () => {
  const { newOrganizations } = await ask('2025-06', `newOrganizations(window: YEAR_TO_DATE) { ${fields} }`);
  expect(newOrganizations).toMatchObject({
    value: '2',
    change: { absolute: '0', comparedValue: '2', comparedWith: { code: '2024-01-01..2024-06-15' } },
  });
  const later = await ask('2026', `newOrganizations(shift: YEAR) { ${fields} }`);
  expect(later.newOrganizations).toMatchObject({ value: '2', change: { absolute: '0', note } });
});

it('compares what is over as a whole', async () => {
  const row = await ask('2024', `newOrganizations { ${fields} } after: newOrganizations(shift: YEAR) { value }`);
  expect(row.newOrganizations).toMatchObject({
    value: '3',
    change: { absolute: null, comparedValue: null, comparedWith: { code: '2023' }, note: null },
  });
});
