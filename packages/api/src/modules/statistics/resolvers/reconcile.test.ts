import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Random } from '../../../../test/oracle/random.js';
import { changeWorld, insertDivisions } from '../../../../test/oracle/random-world.js';
import { type TestDatabase, testDatabase } from '../../../../test/testkit/database.js';
import { execute } from '../../../../test/testkit/execute.js';
import { world } from '../../../../test/testkit/world.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const em = database.orm.em.fork();
  await insertDivisions(em);
  await changeWorld(em, new Random(5), 150);
  const build = world(em);
  const stock = {
    indicatorKey: 'ELIGIBLE_UNITS',
    periodEnd: '2022-12-31',
    value: '3',
    scale: 1,
    countUnit: 'UNIT',
  } as const;
  const document = await build.document('年报');
  await build.figure(document, { ...stock, area: '371302' });
  await build.figure(document, { ...stock, area: '371300', value: '7' });
}, 60_000);
afterAll(() => database.close());

const ask = (query: string) => execute(`{ ${query} }`, {}, { em: database.orm.em.fork() });

const fields = `rows { key area { code } industry { code } period { code } disagrees
  values { source value numerator denominator difference { absolute relative formatted } }
  published { value figure { formatted sourceDocument { key } } difference { absolute } } }`;

describe('reconcile', () => {
  it.each([
    ['UNIT_EST_RATE', 'unionEstablishmentRate', 'by: [AREA', 'period: "2022"', 0],
    ['ELIGIBLE_UNITS', 'eligibleUnits', 'by: [INDUSTRY, PERIOD', 'period: "2021..2022/HALF_YEAR"', 1],
    ['WORKERS_ALL', 'workersAll', 'by: [AREA, SIZE_BAND', 'period: "2021-12-31"', 1],
  ])('gives what statistics answer for each source by itself: %s', async (key, field, by, period, least) => {
    const sources = ['TAX_FEE', 'ANNUAL_REPORT'];
    const { data, errors } = await ask(
      `reconcile(indicator: "${key}", area: "371300", ${by}], ${period}, sources: [${sources}]) { disagreeing ${fields} }`,
    );
    expect(errors).toEqual([]);
    const { rows, disagreeing } = data.reconcile;
    expect(rows.length).toBeGreaterThan(2);
    const asked = await ask(
      `statistics(area: "371300", ${by}, SOURCE], ${period}) { rows { key source ${field} { value numerator denominator } } }`,
    );
    let compared = 0;
    const single = new Map<string, object>();
    for (const row of asked.data.statistics.rows) {
      const place = row.key.replace(/\|?=(TAX_FEE|ANNUAL_REPORT)@/, '@');
      single.set(`${place} ${row.source}`, row[field]);
    }
    for (const row of rows) {
      expect(row.values.map((each: { source: string }) => each.source)).toEqual(sources);
      for (const { source, difference: _, ...value } of row.values) {
        const answered = single.get(`${row.key} ${source}`);
        // Statistics show no row where the source knows none of it.
        if (!answered) expect([null, '0']).toContain(value.value);
        else {
          expect({ key: row.key, source, ...value }).toEqual({ key: row.key, source, ...answered });
          compared += 1;
        }
      }
      const [first, second] = row.values.map((each: { value: string | null }) => each.value);
      expect(row.disagrees).toBe(first !== null && second !== null && first !== second);
      const { absolute, relative } = row.values[1].difference;
      if (first === null || second === null) expect([absolute, relative]).toEqual([null, null]);
      else {
        expect(Number(absolute)).toBeCloseTo(Number(second) - Number(first), 8);
        if (Number(first) === 0) expect(relative).toBeNull();
        else expect(Number(relative)).toBeCloseTo((Number(second) - Number(first)) / Number(first), 8);
      }
    }
    const order = rows.map((row: { disagrees: boolean }) => row.disagrees);
    expect(order).toEqual([...order].sort((a, b) => Number(b) - Number(a)));
    expect(disagreeing).toBe(order.filter(Boolean).length);
    expect(disagreeing).toBeGreaterThanOrEqual(least);
    expect(compared).toBe(single.size);
  });

  it('sets the printed figure beside them, also where nobody reported', async () => {
    const { data, errors, statements } = await ask(
      `reconcile(indicator: "ELIGIBLE_UNITS", area: "371300", by: [AREA], period: "2022", sources: [ANNUAL_REPORT], withPublished: true) { ${fields} }
       silent: reconcile(indicator: "ELIGIBLE_UNITS", area: "371300", period: "2022", sources: [SELF_REPORT], withPublished: true) { ${fields} }`,
    );
    expect(errors).toEqual([]);
    const row = data.reconcile.rows.find((each: { area: { code: string } | null }) => each.area?.code === '371302');
    const own = Number(row.values[0].value);
    expect(row.published).toEqual({
      value: '3',
      figure: { formatted: '3', sourceDocument: { key: '年报' } },
      difference: { absolute: String(3 - own) },
    });
    expect(row.disagrees).toBe(own !== 3);
    expect(data.silent.rows).toMatchObject([
      { disagrees: false, values: [{ value: null }], published: { value: '7', difference: { absolute: null } } },
    ]);
    // For either: the version of the reference tables, the fact, who reported and when last, the figures; for both: the figures'
    // rows and documents.
    expect(statements).toBeLessThanOrEqual(2 * 5 + 3);
  });

  it('compares under a filter, without the printed figure', async () => {
    const where = 'where: { industry: { in: [C, G] } }';
    const { data, errors } = await ask(
      `reconcile(indicator: "ELIGIBLE_UNITS", area: "371300", period: "2022", ${where}, sources: [ANNUAL_REPORT, TAX_FEE], withPublished: true) { ${fields} }
       first: statistics(area: "371300", period: "2022", ${where}) { rows { eligibleUnits { value } } }`,
    );
    expect(errors).toEqual([]);
    const [row] = data.reconcile.rows;
    expect(row.values[0].value).toBe(data.first.rows[0].eligibleUnits.value);
    expect(Number(row.values[0].value)).toBeGreaterThan(0);
    expect(row.published).toBeNull();
  });

  const good = 'area: "371300", period: "2022"';
  it.each([
    [
      `indicator: "X", area: "371399", period: "x", sources: [TAX_FEE, ANNUAL_REPORT]`,
      ['indicator UNKNOWN_INDICATOR', 'period MALFORMED_PERIOD', 'area UNKNOWN_AREA'],
    ],
    [`indicator: "MEMBERS", ${good}, sources: [ANNUAL_REPORT, TAX_FEE]`, ['sources[1] SOURCE_NOT_AVAILABLE']],
    [
      `indicator: "ORG_COUNT", ${good}, sources: [ANNUAL_REPORT, TAX_FEE]`,
      ['sources[0] SOURCE_NOT_AVAILABLE', 'sources[1] SOURCE_NOT_AVAILABLE'],
    ],
    [
      `indicator: "UNION_DENSITY", ${good}, sources: [ANNUAL_REPORT], withPublished: true`,
      ['sources[0] SOURCE_NOT_AVAILABLE'],
    ],
    [`indicator: "MEMBERS", ${good}, sources: [ANNUAL_REPORT, ANNUAL_REPORT]`, ['sources[1] REPEATED_SOURCE']],
    [`indicator: "MEMBERS", ${good}, sources: [ANNUAL_REPORT]`, ['sources TOO_FEW_SOURCES']],
    [`indicator: "MEMBERS", ${good}, sources: [], withPublished: true`, ['sources TOO_FEW_SOURCES']],
    [
      `indicator: "MEMBERS", ${good}, by: [AREA, SOURCE], sources: [ANNUAL_REPORT, SELF_REPORT]`,
      ['by[1] GROUPED_BY_SOURCE'],
    ],
    [
      `indicator: "MEMBERS", ${good}, by: [SIZE_BAND], sources: [ANNUAL_REPORT, SELF_REPORT]`,
      ['by[0] DIMENSION_NOT_AVAILABLE'],
    ],
    [
      `indicator: "MEMBERS", ${good}, by: [AREA], areaLevel: PROVINCE, sources: [ANNUAL_REPORT, SELF_REPORT]`,
      ['areaLevel LEVEL_NOT_BELOW_AREA'],
    ],
    [
      `indicator: "ELIGIBLE_UNITS", ${good}, sources: [ANNUAL_REPORT, TAX_FEE], where: { and: [{ source: { eq: TAX_FEE } }] }`,
      ['where.and[0].source SOURCE_TWICE'],
    ],
    [
      `indicator: "MEMBERS", ${good}, sources: [ANNUAL_REPORT, SELF_REPORT], where: { sizeBand: { eq: FROM_1000 } }`,
      ['where.sizeBand DIMENSION_NOT_AVAILABLE'],
    ],
  ])('refuses %s', async (args, expected) => {
    const { errors } = await ask(`reconcile(${args}) { rows { key } }`);
    const faults = errors[0]?.extensions.fields as { path: string; code: string }[] | undefined;
    expect(faults?.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([...expected].sort());
  });
});
