import { describe, expect, it } from '@jest/globals';
import { testDatabase } from '../../test/testkit/database.js';
import { refuseLaterSchema } from './refuse-later-schema.js';

describe('refuseLaterSchema', () => {
  it('accepts what this program has migrated and refuses what a later one has', async () => {
    const { orm, close } = await testDatabase();
    await expect(refuseLaterSchema(orm)).resolves.toBeUndefined();
    await orm.em.getConnection().execute(`insert into schema_migration (name) values ('20991231T0000-later')`);
    await expect(refuseLaterSchema(orm)).rejects.toMatchObject({
      code: 'DATA_FROM_LATER_PROGRAM',
      en: expect.stringContaining('20991231T0000-later'),
    });
    await close();
  }, 60_000);
});
