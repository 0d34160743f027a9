import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { type TestDatabase, testDatabase } from '../../../../test/testkit/database.js';
import { viewed } from '../../../../test/testkit/viewed.js';
import { viewerOf } from '../../../../test/testkit/viewers.js';
import { createContext } from '../../../context.js';
import type { Viewer } from '../../../viewer.js';
import { once } from './once.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.close());

const viewer = viewerOf('371300');
const start = new Date('2026-06-15T04:00:00Z').getTime();
let made = 0;

/** Does the work under a key, so many hours later, for the organization that the viewer acts for. */
async function create(key: string, hours: number, as: Viewer = viewer) {
  const context = createContext(viewed(database.orm.em.fork()), as, () => new Date(start + hours * 3_600_000));
  return once(context, { operation: 'test', key, input: { a: 1 } }, async () => {
    made += 1;
    return made;
  });
}

it('knows a key for a day, for one organization on one line', async () => {
  const first = await create('k', 0);
  expect(first.isRepeated).toBe(false);
  expect(await create('k', 23)).toEqual({ result: first.result, isRepeated: true });
  const elsewhere = { ...viewer, organization: { id: '2', code: 'B', name: '乙' } };
  const onAnotherLine: Viewer = { ...viewer, line: 'INDUSTRY' };
  for (const other of [elsewhere, onAnotherLine]) expect((await create('k', 23, other)).isRepeated).toBe(false);
  expect(await create('k', 24)).toMatchObject({ isRepeated: false });
});

it('forgets old keys when new ones come', async () => {
  const count = async () =>
    (await sql<{ n: number }>`select count(*)::int as n from idempotency_key`.execute(viewed(database.orm.em).whole))
      .rows[0]!.n;
  for (let key = 0; key < 5; key += 1) await create(`old${key}`, 100);
  expect(await count()).toBeGreaterThanOrEqual(5);
  await create('new', 125);
  expect(await count()).toBe(1);
});
