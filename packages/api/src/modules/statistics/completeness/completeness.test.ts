import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foldAll } from '../../../../test/oracle/fold-all.js';
import { type TestDatabase, testDatabase } from '../../../../test/testkit/database.js';
import { execute } from '../../../../test/testkit/execute.js';
import { world } from '../../../../test/testkit/world.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const em = database.orm.em.fork();
  const build = world(em);
  await build.divisions('371302', '371311');
  for (const year of ['2021', '2022', '2025']) {
    await em.execute(
      `insert into reporting_round (code, name, name_en, period_start, period_end, stock_date) values (?, ?, ?, ?, ?, ?)`,
      [year, `${year}年年报`, `Annual report ${year}`, `${year}-01-01`, `${year}-12-31`, `${year}-12-31`],
    );
  }
  const reporting = async (division: string, isGrassroots: boolean, rounds: readonly string[]) => {
    const id = await build.organization({ division, isGrassroots, establishedOn: '2020-01-01' });
    for (const year of rounds) await build.snapshot(id, { asOf: `${year}-12-31`, workers: 20, members: 10 });
  };
  await reporting('371302', true, ['2021', '2022']);
  await reporting('371302', true, ['2021']);
  await reporting('371311', true, ['2022']);
  await reporting('371300', true, []);
  await reporting('371300', false, ['2022']);
  const self = await build.organization({ division: '371311', establishedOn: '2020-01-01' });
  await build.snapshot(self, { asOf: '2022-12-31', source: 'SELF_REPORT', members: 3 });
});
afterAll(() => database.close());

async function ask(args: string, fields: string) {
  const { data, errors, statements } = await execute(
    `{ statistics(area: "371300", ${args}) { completeness { reported expected stockDate } rows { area { code } isTotal isRest ${fields} } } }`,
    {},
    { em: database.orm.em.fork() },
  );
  expect(errors).toEqual([]);
  return { ...data.statistics, statements };
}

const completeness = 'completeness { reported expected stockDate }';
const in2022 = (reported: number, expected: number) => ({ reported, expected, stockDate: '2022-12-31' });
const in2021 = (reported: number, expected: number) => ({ reported, expected, stockDate: '2021-12-31' });

describe.each(['the ledger', 'folded rollups'])('completeness of a value, of %s', (where) => {
  beforeAll(async () => {
    if (where === 'folded rollups') await foldAll(database.orm.em.fork());
  });

  it('is that of the area of its row, at its own time', async () => {
    const { rows, completeness: whole } = await ask(
      'by: [AREA], period: "2022", totals: true',
      `members { ${completeness} } before: members(shift: YEAR) { ${completeness} } earlier: members(shift: YEAR, shiftBy: 2) { ${completeness} }`,
    );
    const found = rows.map((row: Record<string, { completeness: object; code: string }>) => [
      row.area?.code ?? null,
      row.members?.completeness,
      row.before?.completeness,
      row.earlier?.completeness,
    ]);
    expect(found).toEqual([
      ['371302', in2022(1, 2), in2021(2, 2), null],
      ['371311', in2022(1, 2), in2021(0, 2), null],
      [null, in2022(0, 1), in2021(0, 1), null],
      [null, in2022(2, 5), in2021(2, 5), null],
    ]);
    expect(whole).toEqual(in2022(2, 5));
  });

  it('is whole whatever the other groupings and filters, and holds what a ranking leaves out', async () => {
    const { rows } = await ask('period: "2022", where: { industry: { eq: C } }', `unionDensity { ${completeness} }`);
    expect(rows[0].unionDensity.completeness).toEqual(in2022(2, 5));
    const ranked = await ask('by: [AREA], period: "2022", first: 1, rest: true', `members { ${completeness} }`);
    expect(ranked.rows.map((row: { isRest: boolean }) => row.isRest)).toEqual([false, true]);
    expect(ranked.rows[0].members.completeness).toEqual(in2022(1, 2));
    expect(ranked.rows[1].members.completeness).toEqual(in2022(1, 3));
    const listed = await ask('areas: ["371311"], period: "2022"', `members { ${completeness} }`);
    expect(listed.rows[0].members.completeness).toEqual(in2022(1, 2));
  });

  it('is of the last round that has come, and none for what is not reported in rounds', async () => {
    const { rows } = await ask('by: [SOURCE], period: "2025"', `members { ${completeness} }`);
    const bySource = rows.map((row: { members: { completeness: object } }) => row.members.completeness);
    expect(bySource).toEqual([in2022(2, 5), null]);
    const organizations = await ask('period: "2022"', `organizations { ${completeness} }`);
    expect(organizations.rows[0].organizations.completeness).toBeNull();
  });

  it('costs one statement, whatever the number of values', async () => {
    const by = 'by: [AREA, PERIOD], period: "2021..2022/QUARTER"';
    const without = await ask(by, 'members { value } membersFemale { value }');
    const { statements } = await ask(by, `members { value ${completeness} } membersFemale { value ${completeness} }`);
    // Cubes may be kept from one question to the next.
    expect(statements).toBeLessThanOrEqual(without.statements + 1);
  });
});
