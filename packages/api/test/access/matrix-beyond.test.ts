import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { rolledBack } from '../testkit/database.js';
import { askAll, speakingOfAll } from './ask-all.js';
import { changeBeyond } from './change-beyond.js';
import { codesOf, MatrixWorld, queryFields } from './matrix-world.js';
import { seenRows } from './seen-rows.js';
import { onlookerNames } from './two-counties.js';

let world: MatrixWorld;
beforeAll(async () => {
  world = await MatrixWorld.open();
}, 60_000);
afterAll(() => world.close());

describe.each(onlookerNames)('%s', (name) => {
  it('is answered the same whatever happens beyond its scope', async () => {
    const viewer = world.onlooker(name).as('STATISTICIAN');
    const everything = async (from: SqlEntityManager) => {
      const told: Record<string, unknown> = {};
      for (const field of queryFields) {
        const answers = await askAll(world, field, viewer, { steps: 2, without: speakingOfAll, from });
        told[field.name] = answers.map(({ data, errors }) => ({ data, errors }));
      }
      return told;
    };
    await rolledBack(world.database.orm, async (inside) => {
      const before = await everything(inside);
      await changeBeyond(inside, await seenRows(inside, viewer.scope));
      expect(await everything(inside)).toEqual(before);
    });
  }, 240_000);
});

describe('statistics of an area beyond the scope', () => {
  it.each([['county A', '371311'] as const, ['county B', '371302'] as const])(
    '%s is refused those of %s by every field that takes an area',
    async (name, area) => {
      const viewer = world.onlooker(name).as('STATISTICIAN');
      for (const question of [
        `{ statistics(area: "${area}", period: "2023") { rows { members { value } } } }`,
        `{ statistics(area: "371300", areas: ["${area}"], period: "2023") { rows { members { value } } } }`,
        `{ statistics(area: "371300", by: [AREA], period: "2023") { rows { members { records { totalCount sum } } } } }`,
        `{ statisticsRevisions(area: "${area}", indicator: "MEMBERS", period: "2023") { totalCount } }`,
        `{ reconcile(area: "${area}", indicator: "MEMBERS", period: "2023", sources: [ANNUAL_REPORT, SELF_REPORT]) { rows { key } } }`,
      ]) {
        const answer = await world.ask(viewer, question);
        expect([question, codesOf(answer)]).toEqual([question, ['FORBIDDEN']]);
        expect(Object.values(answer.data ?? {}).filter((value) => value !== null)).toEqual([]);
      }
    },
  );
});
