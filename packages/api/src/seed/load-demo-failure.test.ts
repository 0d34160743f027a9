import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../../test/testkit/database.js';
import { loadDemo } from './load-demo.js';
import { loadReference } from './load-reference.js';

const LONG = 300_000;

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.close());

const count = async (table: string) => {
  const [row] = await database.orm.em
    .fork()
    .execute<{ count: number }[]>(`select count(*)::int as count from ${table}`);
  return row!.count;
};

it(
  'leaves nothing behind when it is interrupted',
  async () => {
    const interrupted = loadDemo(database.orm, (fraction) => {
      if (fraction > 0.1) throw new Error('interrupted');
    });
    await expect(interrupted).rejects.toThrow('interrupted');
    for (const table of ['division', 'union_organization', 'data_change', 'membership_ledger']) {
      expect({ table, rows: await count(table) }).toEqual({ table, rows: 0 });
    }
    const [index] = await database.orm.em
      .fork()
      .execute(`select to_regclass('employing_unit_search') is not null as there`);
    expect(index).toEqual({ there: true });
  },
  LONG,
);

it('reference data load alone, with the ancestry of every division', async () => {
  await loadReference(database.orm);
  expect(await count('management_area')).toBe(3);
  expect(await count('data_change')).toBe(0);
  const levels = await database.orm.em.fork().execute(
    `select level, count(*)::int as divisions, count(province_code)::int as p, count(prefecture_code)::int as f,
         count(county_code)::int as c from division where valid_to is null group by 1 order by 1`,
  );
  expect(levels).toEqual([
    { level: 0, divisions: 1, p: 0, f: 0, c: 0 },
    { level: 1, divisions: 34, p: 34, f: 0, c: 0 },
    { level: 2, divisions: 333, p: 333, f: 333, c: 0 },
    { level: 3, divisions: 2846, p: 2846, f: expect.any(Number), c: 2846 },
  ]);
});
