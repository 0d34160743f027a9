import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { foldAll } from '../../../test/oracle/fold-all.js';
import { Random } from '../../../test/oracle/random.js';
import { changeWorld, insertDivisions } from '../../../test/oracle/random-world.js';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const em = database.orm.em.fork();
  await insertDivisions(em);
  await changeWorld(em, new Random(5), 80);
  // A county of which nothing is known.
  await em.execute(
    `insert into division (code, name, short_name, romanised_name, pinyin, initials, level, parent_code)
     values ('371312', '河东区', '河东区', '-', '-', '-', 3, '371300')`,
  );
  for (let round = 0; round < 100; round += 1) {
    await foldAll(em);
    const [{ rest }] = await em.execute<[{ rest: boolean }]>(
      `select exists (select from employing_unit_ledger where posted_in >= (select min(folded_before) from rollup.state)) as rest`,
    );
    if (!rest) return;
  }
});
afterAll(() => database.close());

async function rows(args: string) {
  const { data, errors } = await execute(
    `{ statistics(${args}, period: "2023") { rows { isTotal isRest eligibleUnits { value status reportingAreas { reported expected } } } } }`,
    {},
    { em: database.orm.em.fork() },
  );
  expect(errors).toEqual([]);
  return data.statistics.rows;
}

it('tells of the total of some areas, and of the rest of a ranking, which counties they lack', async () => {
  const [total] = (await rows('area: "371300", areas: ["371302", "371312"], by: [AREA], totals: true')).slice(-1);
  expect(total).toMatchObject({
    isTotal: true,
    eligibleUnits: { status: 'PROVISIONAL', reportingAreas: { reported: 1, expected: 2 } },
  });
  const ranked = await rows(
    'area: "371300", by: [AREA], first: 1, rest: true, orderBy: [{ indicator: "eligibleUnits" }]',
  );
  const rest = ranked.find((row: { isRest: boolean }) => row.isRest);
  expect(rest.eligibleUnits.reportingAreas.expected).toBeGreaterThan(1);
  const industries = await rows(
    'area: "371300", by: [INDUSTRY], first: 1, rest: true, orderBy: [{ indicator: "eligibleUnits", direction: DESC }]',
  );
  for (const row of industries)
    expect(row.eligibleUnits).toMatchObject({ status: 'PROVISIONAL', reportingAreas: { expected: 4 } });
});

it('does not say of an earlier day of knowledge how many counties had reported by then', async () => {
  const [row] = await rows('area: "371300", asKnownOn: "2025-06-01"');
  expect(row.eligibleUnits.reportingAreas).toBeNull();
});
