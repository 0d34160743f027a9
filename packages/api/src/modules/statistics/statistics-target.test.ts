import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { world } from '../../../test/testkit/world.js';
import { IndicatorTarget } from './indicator-target.entity.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const em = database.orm.em.fork();
  const build = world(em);
  await build.divisions('371302', '371311');
  for (let i = 0; i < 6; i += 1) await build.organization();
  const target = { indicatorKey: 'ORG_COUNT', period: '2022' };
  await em.insertMany(IndicatorTarget, [
    { ...target, area: '371302', min: '3', max: '5' },
    { ...target, area: '371300', value: '4' },
  ]);
});
afterAll(() => database.close());

it('sets a band or a value beside the number', async () => {
  const { data, errors } = await execute(
    `{ statistics(area: "371300", by: [AREA], period: "2022", totals: true) {
        rows { area { code } organizations { value target { value min max attainment bandStatus provenance } } } } }`,
    {},
    { em: database.orm.em.fork() },
  );
  expect(errors).toEqual([]);
  expect(data.statistics.rows).toEqual([
    {
      area: { code: '371302' },
      organizations: {
        value: '6',
        target: { value: null, min: '3', max: '5', attainment: null, bandStatus: 'ABOVE', provenance: 'REPORTED' },
      },
    },
    { area: { code: '371311' }, organizations: { value: null, target: null } },
    {
      area: null,
      organizations: {
        value: '6',
        target: { value: '4', min: null, max: null, attainment: '1.5', bandStatus: null, provenance: 'REPORTED' },
      },
    },
  ]);
});

it.each([
  ['nothing', {}, /value_or_band/],
  ['a band upside down', { min: '5', max: '3' }, /band_in_order/],
])('cannot be %s', async (_, bounds, message) => {
  const em = database.orm.em.fork();
  await expect(
    em.insert(IndicatorTarget, { indicatorKey: 'ORG_COUNT', period: '2023', area: '371302', ...bounds }),
  ).rejects.toThrow(message);
});
