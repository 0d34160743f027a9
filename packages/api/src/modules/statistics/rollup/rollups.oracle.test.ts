import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { checkStatistics } from '../../../../test/oracle/check-statistics.js';
import { reorganize } from '../../../../test/oracle/organization-mergers.js';
import { Random } from '../../../../test/oracle/random.js';
import { changeWorld, insertDivisions } from '../../../../test/oracle/random-world.js';
import { unionFacts } from '../../../../test/oracle/union-facts.js';
import { type TestDatabase, testDatabase } from '../../../../test/testkit/database.js';
import { rollupTables } from './rollup-tables.js';

const rollups = unionFacts.flatMap((fact) => fact.rollups.map((rollup) => ({ ...rollupTables(rollup), ...rollup })));

let database: TestDatabase;
let em: SqlEntityManager;
beforeAll(async () => {
  database = await testDatabase();
  em = database.orm.em.fork();
  await insertDivisions(em);
});
afterAll(() => database.close());

/** The rows of a rollup by the names of its cells. */
const contents = async ({ cell, month, day, byDay }: (typeof rollups)[number]) => [
  await em.execute(
    `select c.key, (to_jsonb(m) - 'cell_id') as balance from ${month} m join ${cell} c on c.id = m.cell_id order by c.key, m.month`,
  ),
  byDay
    ? await em.execute(
        `select c.key, (to_jsonb(d) - 'cell_id') as change from ${day} d join ${cell} c on c.id = d.cell_id order by c.key, d.day`,
      )
    : [],
];

describe('statistics over rollups equal a recount of the base tables', () => {
  it.each([11, 12, 13, 14])('while folds and rebuilds come at random (seed %i)', async (seed) => {
    const random = new Random(seed);
    for (let round = 0; round < 3; round += 1) {
      await changeWorld(em, random, 40, seed * 10_000 + round * 1000);
      await reorganize(em, random, 4, seed * 10_000 + round * 1000);
      for (const { fold, rebuild } of rollups) {
        if (random.chance(60)) await em.execute(`select ${fold}()`);
        else if (random.chance(20)) await em.execute(`select ${rebuild}()`);
      }
      await checkStatistics(em, random);
    }
  });

  it('and a rebuild makes what many folds made', async () => {
    for (const rollup of rollups) {
      await em.execute(`select ${rollup.fold}()`);
      const folded = await contents(rollup);
      expect(folded[0]!.length).toBeGreaterThan(10);
      await em.execute(`select ${rollup.rebuild}()`);
      expect({ name: rollup.name, contents: await contents(rollup) }).toEqual({ name: rollup.name, contents: folded });
    }
  });
});
