import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { HardshipWorld } from '../../../../test/testkit/hardship.js';
import { ANONYMOUS, anonymizeCases } from './anonymize-cases.js';

let world: HardshipWorld;
beforeAll(async () => {
  world = await HardshipWorld.create();
}, 60_000);
afterAll(() => world.close());

const active = `{ statistics(viewerArea: OWN, period: "2025-Q1", by: []) { rows { activeHouseholds { value status } } } }`;

it('takes persons out of files whose time is over, and changes no number', async () => {
  for (let n = 0; n < 6; n += 1) await world.filed('2025-01-20');
  const old = await world.filed('2025-01-20');
  await world.step(old, 'EXIT', '2025-04-01', { exitKind: 'LIFTED' });
  const before = (await world.ask(active)).data.statistics;
  const em = world.database.orm.em.fork();
  expect(await anonymizeCases(em, '2025-04-01')).toBe(0);
  expect(await anonymizeCases(em, '2025-04-02')).toBe(1);
  expect(await anonymizeCases(em, '2025-04-02')).toBe(0);
  const { data, errors } = await world.ask(
    `query($id: ID!) { node(id: $id) { ... on HardshipCase { state unitName finances { masked }
      members { name { masked } idNumber { masked } phone { masked } birthYear } steps { step note { masked } } } } }`,
    { id: old.id },
  );
  expect(errors).toEqual([]);
  expect(data.node).toMatchObject({ state: 'EXITED', unitName: null, finances: null });
  for (const person of data.node.members)
    expect(person).toMatchObject({ idNumber: null, phone: null, birthYear: null });
  const left = await em.execute('select distinct name from household_member where case_id = ?', [
    Buffer.from(old.id, 'base64url').toString().split(':')[1],
  ]);
  expect(left).toEqual([{ name: ANONYMOUS }]);
  expect((await world.ask(active)).data.statistics).toEqual(before);
  expect(before.rows[0].activeHouseholds).toEqual({ value: '7', status: 'PROVISIONAL' });
});
