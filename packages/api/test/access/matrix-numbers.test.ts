import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { rolledBack } from '../testkit/database.js';
import { askAll, speakingOfAll } from './ask-all.js';
import { changeBeyond } from './change-beyond.js';
import { type Choice, listChoices } from './list-choices.js';
import { MatrixWorld, queryFields } from './matrix-world.js';
import { areaOf } from './root-arguments.js';
import { seenRows } from './seen-rows.js';
import { onlookerNames } from './two-counties.js';

let world: MatrixWorld;
beforeAll(async () => {
  world = await MatrixWorld.open();
}, 60_000);
afterAll(() => world.close());

/** What numbers are chosen, grouped and ordered by; the rest says which numbers. */
const choosing = ['where', 'by', 'having'];
const samples = {
  String: ['"MEMBERS"', '"170"'],
  Boolean: ['true'],
  Decimal: ['"1"'],
};
/** Operators of a field choose among the same rows: two of each, and their contraries, stand for all. */
const EACH = 4;

const fields = queryFields.filter((field) => field.args.some(({ type }) => /StatisticsFilter/.test(String(type))));
const choices: Readonly<Record<string, readonly Choice[]>> = Object.fromEntries(
  fields.map((field) => {
    const all = listChoices(
      field.args.filter(({ name }) => choosing.includes(name)),
      samples,
    );
    return [
      field.name,
      all.filter(({ by }, at) => by === 'by' || all.slice(0, at).filter((other) => other.by === by).length < EACH),
    ];
  }),
);

const base: Readonly<Record<string, (area: string) => string>> = {
  statistics: () => 'viewerArea: OWN, period: "2023"',
  statisticsRevisions: (area) => `area: "${area}", indicator: "MEMBERS", period: "2023"`,
  reconcile: (area) => `area: "${area}", indicator: "MEMBERS", period: "2023", sources: [ANNUAL_REPORT, SELF_REPORT]`,
};

it('knows how every field is asked that chooses numbers', () => {
  expect(Object.keys(base).sort()).toEqual(fields.map(({ name }) => name).sort());
});

it.each(onlookerNames)(
  'from %s numbers are the same, however they are chosen and grouped, whatever happens beyond',
  async (name) => {
    const viewer = world.onlooker(name).as('STATISTICIAN');
    const everything = async (from: SqlEntityManager) => {
      const told: Record<string, unknown> = {};
      const answered = new Set<string>();
      for (const field of fields)
        for (const { by, argument } of choices[field.name]!) {
          const asked = [`${base[field.name]!(areaOf(viewer))}, ${argument}`];
          const answers = await askAll(world, field, viewer, { steps: 1, without: speakingOfAll, from, asked });
          told[`${field.name} ${argument}`] = answers.map(({ data, errors }) => ({ data, errors }));
          if (answers.at(-1)!.data?.[field.name]) answered.add(`${field.name} ${by}`);
        }
      return { told, answered };
    };
    await rolledBack(world.database.orm, async (inside) => {
      const before = await everything(inside);
      expect(before.answered.size).toBeGreaterThan(10);
      await changeBeyond(inside, await seenRows(inside, viewer.scope));
      expect((await everything(inside)).told).toEqual(before.told);
    });
  },
  240_000,
);
