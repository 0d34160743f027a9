import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
  await changeWorld(em, new Random(5), 240);
});
afterAll(() => database.close());

interface Row {
  area: { code: string } | null;
  isTotal: boolean;
  eligibleUnits: { numerator: number | null };
  unionEstablishmentRate: { numerator: number | null; denominator: number | null };
}

async function rows(args: string): Promise<Row[]> {
  const { data, errors } = await execute(
    `{ statistics(period: "2022", ${args}) { rows { area { code } isTotal eligibleUnits { numerator }
      unionEstablishmentRate { numerator denominator } } } }`,
    {},
    { em: database.orm.em.fork() },
  );
  expect(errors).toEqual([]);
  return data.statistics.rows;
}

const codes = (list: Row[]) => list.map((row) => row.area?.code ?? null);

describe.each(['of the ledger', 'of folded rollups'])('a list of areas %s', (where) => {
  beforeAll(async () => {
    if (where === 'of folded rollups') await foldAll(database.orm.em.fork());
  });

  it('gives the rows of these areas in its order, with a total of theirs', async () => {
    const all = await rows('area: "370000", areaLevel: COUNTY, by: [AREA]');
    const some = await rows('area: "370000", areas: ["371321", "371302"], by: [AREA], totals: true');
    expect(codes(some)).toEqual(['371321', '371302', null]);
    for (const row of some.slice(0, 2)) expect(row).toEqual(all.find((each) => each.area?.code === row.area?.code));
    const units = some.slice(0, 2).reduce((sum, row) => sum + (row.eligibleUnits.numerator ?? 0), 0);
    expect(some[2]).toMatchObject({ isTotal: true, eligibleUnits: { numerator: units } });
    expect(units).toBeGreaterThan(0);
  });

  it('gives no row where the level has no division, rather than the whole area without a name', async () => {
    expect(await rows('area: "371302", areaLevel: TOWNSHIP, by: [AREA]')).toEqual([]);
    const [total, ...more] = await rows('area: "371302", areaLevel: TOWNSHIP, by: [AREA], totals: true');
    expect([total?.isTotal, more]).toEqual([true, []]);
  });

  it('counts these areas alone without grouping by area', async () => {
    const [total] = (await rows('area: "371300", areas: ["371302", "371311"], by: [AREA], totals: true')).slice(-1);
    const [alone] = await rows('area: "371300", areas: ["371302", "371311"]');
    expect(alone?.unionEstablishmentRate).toEqual(total?.unionEstablishmentRate);
    expect(alone?.unionEstablishmentRate.denominator).toBeGreaterThan(0);
  });
});
