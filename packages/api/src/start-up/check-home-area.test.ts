import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../../test/testkit/database.js';
import { world } from '../../test/testkit/world.js';
import { checkHomeArea } from './check-home-area.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const em = database.orm.em.fork();
  await world(em).divisions('371302', '371311');
  await em.execute(`update division set valid_to = '2020-01-01' where code = '371311'`);
});
afterAll(() => database.close());

it('takes none, and a division that exists', async () => {
  await expect(checkHomeArea(database.orm, undefined)).resolves.toBeUndefined();
  await expect(checkHomeArea(database.orm, '371302')).resolves.toBeUndefined();
});

it.each(['371399', '371311'])('refuses %s in both languages', async (code) => {
  await expect(checkHomeArea(database.orm, code)).rejects.toThrow(/UNKNOWN_HOME_AREA.*HOME_AREA=.*现有.*exists/);
});
