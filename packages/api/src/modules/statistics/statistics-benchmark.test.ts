import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Random } from '../../../test/oracle/random.js';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { world } from '../../../test/testkit/world.js';
import { toDecimal } from './values/decimal.js';
import { quantile } from './values/quantile.js';
import { compare, ratio } from './values/rational.js';

const linyi = ['371302', '371311', '371312', '371321', '371322', '371323', '371324'];
const jinan = ['370102', '370103', '370104'];

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const em = database.orm.em.fork();
  const random = new Random(11);
  await world(em).divisions(...linyi, ...jinan, '610302');
  const union = Number(await world(em).organization());
  for (const division of [...linyi, ...jinan, '371300', '610302'])
    for (let units = 3 + random.below(9); units > 0; units -= 1) {
      const unit = await world(em).unit({ division, industrySection: random.pick(['C', 'G']) });
      await world(em).headcount(Number(unit), 25 + random.below(100));
      if (random.chance(60)) await world(em).coverage(Number(unit), union);
    }
  await em.execute(`update division set valid_to = '2022-05-01' where code = '371324'`);
});
afterAll(() => database.close());

interface Value {
  numerator: number | null;
  denominator: number | null;
  value: string | null;
  benchmark: Benchmark | null;
}
interface Benchmark {
  siblingCount: number;
  siblingLowerQuartile: string | null;
  siblingMedian: string | null;
  siblingUpperQuartile: string | null;
  position: { position: number; of: number } | null;
  status: string;
  note: string | null;
  parent: { area: { code: string }; value: string | null } | null;
  nation: { area: { code: string }; value: string | null; numerator: number | null } | null;
}
interface Row {
  area: { code: string } | null;
  industry: { code: string } | null;
  period: { code: string } | null;
  isTotal: boolean;
  rate: Value;
  units: Value;
}

const benchmark = `benchmark { siblingCount siblingLowerQuartile siblingMedian siblingUpperQuartile position { position of } status note
  parent { area { code } value } nation { area { code } value numerator } }`;

async function ask(args: string, ofValue = benchmark): Promise<{ rows: Row[]; statements: number }> {
  const { data, errors, statements } = await execute(
    `{ statistics(${args}) { rows { area { code } industry { code } period { code } isTotal
      rate: unionEstablishmentRate { value numerator denominator ${ofValue} } units: eligibleUnits { value numerator denominator ${ofValue} } } } }`,
    {},
    { em: database.orm.em.fork() },
  );
  expect(errors).toEqual([]);
  return { rows: data.statistics.rows, statements };
}

function quartiles(rows: Row[], field: 'rate' | 'units') {
  const values = rows
    .flatMap(({ [field]: { numerator, denominator } }) =>
      numerator === null ? [] : (ratio(BigInt(numerator), BigInt(denominator ?? 1)) ?? []),
    )
    .sort(compare);
  const [siblingLowerQuartile, siblingMedian, siblingUpperQuartile] = [1, 2, 3].map((n) =>
    toDecimal(quantile(values, { n, d: 4 })),
  );
  return { siblingCount: values.length, siblingLowerQuartile, siblingMedian, siblingUpperQuartile };
}

const only = (rows: Row[]) => (rows[0] as Row).rate.benchmark as Benchmark;

describe('a value beside its siblings', () => {
  it('is of quartiles over the areas of its parent, of counts and rates alike', async () => {
    const { rows: all } = await ask('area: "371300", by: [AREA], period: "2021"', '');
    const counties = all.filter((row) => row.area);
    const { rows } = await ask('area: "371302", period: "2021"');
    expect(rows[0]?.rate.benchmark).toMatchObject({ ...quartiles(counties, 'rate'), status: 'NORMAL' });
    expect(rows[0]?.units.benchmark).toMatchObject({ ...quartiles(counties, 'units'), siblingCount: 7 });
  });

  it('has a place, the parent and the nation', async () => {
    const { rows: ranked } = await ask('area: "371300", by: [AREA], period: "2021"', 'rank { position of }');
    const { rows } = await ask('area: "371300", by: [AREA], period: "2021"');
    const [{ rows: parent }, { rows: nation }] = await Promise.all([
      ask('area: "371300", period: "2021"', ''),
      ask('area: "100000", period: "2021"', ''),
    ]);
    for (const [index, row] of rows.entries()) {
      if (!row.area) continue;
      const found = row.units.benchmark as Benchmark;
      const rank = (ranked[index] as unknown as { units: { rank: Benchmark['position'] } }).units.rank;
      expect(found.position?.position).toBe(rank?.position);
      expect(found.parent).toEqual({ area: { code: '371300' }, value: parent[0]?.units.value });
      expect(found.nation).toMatchObject({ area: { code: '100000' }, value: nation[0]?.units.value });
    }
  });

  it('leaves out areas that no longer exist on the last day', async () => {
    const { rows } = await ask('area: "371302", by: [PERIOD], period: "2021..2022"');
    expect(rows.map((row) => row.units.benchmark?.siblingCount)).toEqual([7, 6]);
  });

  it('keeps to the other groupings and filters of its row', async () => {
    const { rows } = await ask('area: "371302", by: [INDUSTRY], period: "2021", totals: true');
    for (const row of rows) {
      const where = row.isTotal ? '' : `, where: { industry: { eq: ${row.industry?.code} } }`;
      const { rows: split } = await ask(`area: "371300", by: [AREA], period: "2021"${where}`, '');
      const counties = split.filter((each) => each.area);
      expect(row.units.benchmark).toMatchObject(quartiles(counties, 'units'));
    }
  });

  it('tells nothing of fewer than five', async () => {
    const { rows } = await ask('area: "370102", period: "2021"');
    expect(only(rows)).toMatchObject({
      siblingCount: 3,
      siblingMedian: null,
      position: null,
      status: 'SUPPRESSED',
      note: expect.stringContaining('不足5个'),
    });
    expect(only(rows).parent?.value).not.toBeNull();
  });
});

it('is read once whatever the number of rows', async () => {
  const one = await ask('area: "371302", period: "2021"');
  const many = await ask('area: "370000", areaLevel: COUNTY, by: [AREA, INDUSTRY], period: "2021"');
  expect(many.rows.length).toBeGreaterThan(20);
  expect(many.statements).toBe(one.statements);
  const medians = new Map(many.rows.map((row) => [row.area?.code, row.units.benchmark]));
  expect(medians.get('371302')?.siblingCount).toBe(7);
  expect(medians.get('370102')?.status).toBe('SUPPRESSED');
});

it('is of no row that is no single area, and of none above', async () => {
  const { rows } = await ask('area: "371300", by: [AREA], areas: ["371302", "371311"], totals: true, period: "2021"');
  expect(rows.map((row) => row.units.benchmark === null)).toEqual([false, false, true]);
  const { rows: nation } = await ask('area: "100000", period: "2021"');
  expect(nation[0]?.units.benchmark).toBeNull();
});
