import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { checkStatistics } from '../../../test/oracle/check-statistics.js';
import { checkTotals } from '../../../test/oracle/check-totals.js';
import { reorganize } from '../../../test/oracle/organization-mergers.js';
import { Random } from '../../../test/oracle/random.js';
import { changeWorld, insertDivisions } from '../../../test/oracle/random-world.js';
import { rolledBack, type TestDatabase, testDatabase } from '../../../test/testkit/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

describe('statistics equal a recount of the base tables', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('after random changes (seed %i)', async (seed) => {
    await rolledBack(database.orm, async (em) => {
      const random = new Random(seed);
      await insertDivisions(em);
      await changeWorld(em, random, 60);
      await checkStatistics(em, random);
      await reorganize(em, random, 8);
      await changeWorld(em, random, 40, 1000);
      await checkStatistics(em, random);
      for (const period of ['2021', '2022-06', '2023-03-15']) await checkTotals(em, period);
    });
  });
});
