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
  await changeWorld(em, new Random(21), 240);
});
afterAll(() => database.close());

interface Value {
  value: string | null;
  numerator: number | null;
  share: string | null;
  rank: { position: number; of: number } | null;
}
interface Row {
  key: string;
  isTotal: boolean;
  totalOver: string[];
  industry: { code: string } | null;
  sizeBand: string | null;
  period: { code: string } | null;
  units: Value;
  rate: Value;
}

async function rows(args: string): Promise<Row[]> {
  const value = '{ value numerator share rank { position of } }';
  const { data, errors } = await execute(
    `{ statistics(area: "371300", ${args}) { rows { key isTotal totalOver industry { code } sizeBand period { code }
      units: eligibleUnits ${value} rate: unionEstablishmentRate ${value} } } }`,
    {},
    { em: database.orm.em.fork() },
  );
  expect(errors).toEqual([]);
  return data.statistics.rows;
}

const number = ({ value }: Value) => (value === null ? Number.NEGATIVE_INFINITY : Number(value));
const keys = (list: Row[]) => list.map((row) => row.key);

const plain = 'by: [INDUSTRY, SIZE_BAND], period: "2022", totals: true';

describe.each(['of the ledger', 'of folded rollups'])('rows %s', (where) => {
  beforeAll(async () => {
    if (where === 'of folded rollups') await foldAll(database.orm.em.fork());
  });

  it('stand largest first within their groups, groups by their subtotals, totals last', async () => {
    const all = await rows(plain);
    const subtotals = all.filter((row) => row.totalOver.join() === 'SIZE_BAND');
    const groups = subtotals.sort((a, b) => number(b.units) - number(a.units)).map((row) => row.industry?.code);
    const expected = groups.flatMap((code) => {
      const own = all.filter((row) => !row.totalOver.includes('INDUSTRY') && row.industry?.code === code);
      const details = own.filter((row) => !row.isTotal).sort((a, b) => number(b.units) - number(a.units));
      return [...details, ...own.filter((row) => row.isTotal)];
    });
    const ordered = await rows(`${plain}, orderBy: [{ indicator: "eligibleUnits", direction: DESC }]`);
    const overall = ordered.filter((row) => row.totalOver.includes('INDUSTRY'));
    expect(keys(ordered.filter((row) => !row.totalOver.includes('INDUSTRY')))).toEqual(keys(expected));
    expect(keys(ordered.slice(-overall.length))).toEqual(keys(overall));
    expect(overall.at(-1)?.totalOver).toHaveLength(2);
  });

  it('cost their totals too, where these put them in order', async () => {
    const cost = async (args: string) =>
      (
        await execute(
          `{ statistics(area: "371300", period: "2022", by: [INDUSTRY, SIZE_BAND]${args}) { rows { eligibleUnits { value } } cost } }`,
          {},
          { em: database.orm.em.fork() },
        )
      ).data.statistics.cost;
    const totalled = await cost(', totals: true');
    expect(totalled).toBeGreaterThan(await cost(''));
    expect(await cost(', orderBy: [{ indicator: "eligibleUnits" }]')).toBe(totalled);
    expect(await cost(', first: 1')).toBe(totalled);
  });

  it('stand by the last period where periods come after', async () => {
    const ordered = await rows(
      'by: [INDUSTRY, PERIOD], period: "2021..2022", orderBy: [{ dimension: PERIOD, direction: DESC }, { indicator: "eligibleUnits" }]',
    );
    expect(ordered.slice(0, 2).map((row) => row.period?.code)).toEqual(['2022', '2021']);
    const last = ordered.filter((row) => row.period?.code === '2022').map((row) => row.units.value);
    const known = last.filter((value) => value !== null).map(Number);
    expect(known).toEqual(known.toSorted((a, b) => a - b));
    expect(last.slice(0, known.length)).not.toContain(null);
  });

  it('keep their periods in time unless these are all there is', async () => {
    const inTime = await rows(
      'by: [PERIOD, INDUSTRY], period: "2020..2022", orderBy: [{ indicator: "eligibleUnits" }]',
    );
    expect([...new Set(inTime.map((row) => row.period?.code))]).toEqual(['2020', '2021', '2022']);
    const alone = await rows(
      'by: [PERIOD], period: "2020..2023", orderBy: [{ indicator: "eligibleUnits", direction: DESC }]',
    );
    const values = alone.map((row) => number(row.units));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });

  it('stand in the reverse of a dimension, what has no member still last', async () => {
    const all = await rows('by: [INDUSTRY], period: "2022"');
    const reversed = await rows('by: [INDUSTRY], period: "2022", orderBy: [{ dimension: INDUSTRY, direction: DESC }]');
    const none = all.filter((row) => row.industry === null);
    expect(none).toHaveLength(1);
    expect(reversed).toEqual([...all.filter((row) => row.industry).reverse(), ...none]);
  });

  it('are hidden by having, without a change of totals, ranks and shares', async () => {
    const all = await rows(plain);
    const shown = await rows(
      `${plain}, having: [{ indicator: "eligibleUnits", gte: "1" }, { indicator: "unionEstablishmentRate", gte: "0", lt: "1" }]`,
    );
    const within = ({ units, rate, isTotal }: Row) =>
      isTotal || (number(units) >= 1 && number(rate) >= 0 && number(rate) < 1);
    expect(shown).toEqual(all.filter(within));
    expect(shown.length).toBeLessThan(all.length);
    expect(shown.some((row) => !row.isTotal)).toBe(true);
  });

  it('hold shares that add up to one, totals theirs; rates none', async () => {
    const all = await rows(plain);
    const details = all.filter((row) => !row.isTotal);
    expect(details.reduce((sum, row) => sum + Number(row.units.share ?? 0), 0)).toBeCloseTo(1, 8);
    expect(all.at(-1)?.units.share).toBe('1');
    const total = all.at(-1)?.units.numerator ?? 0;
    for (const { units } of all)
      if (units.numerator !== null) expect(Number(units.share)).toBeCloseTo(units.numerator / total, 9);
    expect(all.every(({ rate }) => rate.share === null)).toBe(true);
  });
});
