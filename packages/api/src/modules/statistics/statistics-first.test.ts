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
  await changeWorld(em, new Random(33), 240);
  await em.execute(
    `insert into employing_unit (uscc, name, division_code, registered_on) values ('CITY', '市直单位', '371300', '2010-01-01')`,
  );
  await em.execute(
    `insert into unit_headcount (unit_id, source, as_of, employees) select id, 'ANNUAL_REPORT', '2019-12-31', 30 from employing_unit where uscc = 'CITY'`,
  );
});
afterAll(() => database.close());

interface Value {
  value: string | null;
  numerator: number | null;
  denominator: number | null;
  rank: { position: number } | null;
  share: string | null;
}
interface Row {
  isTotal: boolean;
  isRest: boolean;
  isUnallotted: boolean;
  industry: { code: string } | null;
  area: { code: string } | null;
  sizeBand: string | null;
  source: string | null;
  period: { code: string } | null;
  units: Value;
  rate: Value;
  before: Value;
}

async function rows(args: string): Promise<Row[]> {
  const value = '{ value numerator denominator rank { position } share }';
  const { data, errors } = await execute(
    `{ statistics(area: "371300", ${args}) { rows {
      isTotal isRest isUnallotted industry { code } area { code } sizeBand source period { code }
      units: eligibleUnits ${value} rate: unionEstablishmentRate ${value} before: unionEstablishmentRate(shift: YEAR) ${value} } } }`,
    {},
    { em: database.orm.em.fork() },
  );
  expect(errors).toEqual([]);
  return data.statistics.rows;
}

const largest = 'orderBy: [{ indicator: "eligibleUnits", direction: DESC }]';
const sum = (list: Row[], field: 'units' | 'rate' | 'before', part: 'numerator' | 'denominator') =>
  list.reduce((so, row) => so + (row[field][part] ?? 0), 0);

function expectRest(rest: Row, left: Row[]): void {
  expect(rest).toMatchObject({ isRest: true, isTotal: false, isUnallotted: false, area: null, industry: null });
  expect(rest.units.numerator ?? 0).toBe(sum(left, 'units', 'numerator'));
  for (const field of ['rate', 'before'] as const) {
    const [n, d] = [sum(left, field, 'numerator'), sum(left, field, 'denominator')];
    expect([rest[field].numerator ?? 0, rest[field].denominator ?? 0]).toEqual([n, d]);
    if (d === 0) expect(rest[field].value).toBeNull();
    else expect(Number(rest[field].value)).toBeCloseTo(n / d, 9);
  }
  expect(rest.units.rank).toBeNull();
}

const number = (row: Row) => (row.units.value === null ? Number.NEGATIVE_INFINITY : Number(row.units.value));
const byUnits = (list: Row[]) => list.toSorted((a, b) => number(b) - number(a));
const within = (list: Row[], code: string) => list.filter((row) => row.period?.code === code);

describe.each(['of the ledger', 'of folded rollups'])('the first rows %s', (where) => {
  beforeAll(async () => {
    if (where === 'of folded rollups') await foldAll(database.orm.em.fork());
  });

  it('are followed by the rest, its rate a ratio of sums, and the total', async () => {
    const all = await rows('by: [INDUSTRY], period: "2022", totals: true');
    const details = byUnits(all.filter((row) => !row.isTotal));
    const cut = await rows(`by: [INDUSTRY], period: "2022", totals: true, first: 2, rest: true, ${largest}`);
    expect(cut.slice(0, 2)).toEqual(details.slice(0, 2));
    expectRest(cut[2] as Row, details.slice(2));
    expect(cut.slice(3)).toEqual(all.slice(-1));
    expect(cut.slice(0, 3).reduce((so, row) => so + Number(row.units.share), 0)).toBeCloseTo(1, 8);
  });

  it('stand alone without rest; nothing is left out where there are fewer', async () => {
    const all = await rows('by: [INDUSTRY], period: "2022"');
    expect(await rows('by: [INDUSTRY], period: "2022", first: 2')).toEqual(all.slice(0, 2));
    expect(await rows('by: [INDUSTRY], period: "2022", first: 99, rest: true')).toEqual(all);
  });

  it('of areas leave what belongs to none to the rest', async () => {
    const all = await rows('by: [AREA], period: "2022"');
    expect(all.at(-1)?.isUnallotted).toBe(true);
    const areas = byUnits(all.slice(0, -1));
    const cut = await rows(`by: [AREA], period: "2022", first: 1, rest: true, ${largest}`);
    expect(cut[0]).toEqual(areas[0]);
    expectRest(cut[1] as Row, [...areas.slice(1), ...all.slice(-1)]);
    expect(cut).toHaveLength(2);
  });

  it('are chosen for each period', async () => {
    const question = 'by: [INDUSTRY, PERIOD], period: "2020..2023"';
    const all = await rows(question);
    const cut = await rows(`${question}, first: 1, rest: true, ${largest}`);
    for (const year of ['2020', '2021', '2022', '2023']) {
      const ordered = byUnits(within(all, year));
      const shown = within(cut, year);
      expect(shown).toHaveLength(2);
      expect(shown[0]).toEqual(ordered[0]);
      expectRest(shown[1] as Row, ordered.slice(1));
    }
    expect(cut.slice(-4).map((row) => [row.isRest, row.period?.code])).toEqual(
      ['2020', '2021', '2022', '2023'].map((year) => [true, year]),
    );
  });

  it('bring all their later groupings, and the rest has them too', async () => {
    const question = 'by: [INDUSTRY, SIZE_BAND], period: "2022", totals: true';
    const all = await rows(question);
    const cut = await rows(`${question}, first: 1, rest: true, ${largest}`);
    const top = cut[0]?.industry?.code;
    const left = all.filter((row) => !row.isTotal && row.industry?.code !== top);
    const rests = cut.filter((row) => row.isRest);
    for (const rest of rests.filter((row) => !row.isTotal))
      expectRest(
        rest,
        left.filter((row) => row.sizeBand === rest.sizeBand),
      );
    const whole = rests.find((row) => row.isTotal);
    expect(whole?.units.numerator).toBe(sum(left, 'units', 'numerator'));
    expect(cut.filter((row) => !row.isRest)).toHaveLength(2 * rests.length);
  });

  it('are of each source, which are never added up', async () => {
    const all = await rows('by: [INDUSTRY, SOURCE], period: "2022"');
    const cut = await rows(`by: [INDUSTRY, SOURCE], period: "2022", first: 1, rest: true, ${largest}`);
    for (const source of ['ANNUAL_REPORT', 'TAX_FEE']) {
      const ordered = byUnits(all.filter((row) => row.source === source));
      const [top, rest] = cut.filter((row) => row.source === source);
      expect(top).toEqual(ordered[0]);
      expectRest(rest as Row, ordered.slice(1));
    }
    expect(cut).toHaveLength(4);
  });

  it('are of what meets having, and so is the rest', async () => {
    const all = byUnits(await rows('by: [INDUSTRY], period: "2022"'));
    const limit = number(all[2] as Row);
    const met = all.filter((row) => number(row) >= limit);
    const cut = await rows(
      `by: [INDUSTRY], period: "2022", first: 1, rest: true, having: [{ indicator: "eligibleUnits", gte: "${limit}" }], ${largest}`,
    );
    expect(cut[0]).toEqual(all[0]);
    expectRest(cut[1] as Row, met.slice(1));
    expect(met.length).toBeLessThan(all.length);
  });
});
