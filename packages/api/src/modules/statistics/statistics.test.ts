import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NaiveStatistics } from '../../../test/oracle/naive-statistics.js';
import { Random } from '../../../test/oracle/random.js';
import { changeWorld, insertDivisions } from '../../../test/oracle/random-world.js';
import { unionIndicators } from '../../../test/oracle/union-facts.js';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { indicators } from './definitions/index.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const em = database.orm.em.fork();
  await insertDivisions(em);
  await changeWorld(em, new Random(42), 80);
});
afterAll(() => database.close());

const ask = (query: string, variables: object = {}) => execute(query, variables, { em: database.orm.em.fork() });

const faults = async (args: string, rows = 'members { value }') => {
  const { errors } = await ask(`{ statistics(${args}) { rows { ${rows} } } }`);
  return errors.map((error) => ({
    code: error.extensions.code,
    fields: error.extensions.fields,
    message: error.message,
  }));
};

describe('statistics', () => {
  it('sends one statement a fact, whatever the number of rows, periods and indicators', async () => {
    const all = unionIndicators
      .map((indicator) => `${indicator.field} { value numerator denominator status }`)
      .join(' ');
    const small = await ask(`{ statistics(area: "371300", period: "2022") { rows { ${all} } } }`);
    const large = await ask(
      `{ statistics(area: "371300", by: [AREA, INDUSTRY, PERIOD], period: "2020..2023/QUARTER", totals: true) { rows { ${all} } } }`,
    );
    expect(small.errors).toEqual([]);
    expect(large.errors).toEqual([]);
    expect(large.data.statistics.rows.length).toBeGreaterThan(50);
    // the version of the reference tables, the three facts, who reported, and when somebody last did; the tables themselves are read once
    expect([small.statements, large.statements]).toEqual([7, 6]);
  });

  it('asks only the facts that are selected', async () => {
    const { statements } = await ask('{ statistics(area: "371300", period: "2022") { rows { members { value } } } }');
    expect(statements).toBe(2);
  });

  it('answers every indicator at every grain', async () => {
    for (const period of ['2022', '2022-H1', '2022-Q4', '2022-03', '2022-12-31', '2020..2023']) {
      const all = indicators.map((indicator) => `${indicator.field} { value status formatted }`).join(' ');
      const { errors, data } = await ask(
        `query ($period: Period!) { statistics(area: "370000", by: [AREA], period: $period, totals: true) { rows { isUnallotted ${all} } } }`,
        { period },
      );
      expect(errors).toEqual([]);
      // Of sensitive facts every part has its row, so that none is told by its absence.
      const rows = (data.statistics.rows as { isUnallotted: boolean }[]).map(({ isUnallotted }) => isUnallotted);
      expect(rows.sort()).toEqual([false, false, true]);
    }
  });

  it('computes a total anew from all rows, never from cells', async () => {
    const { data } = await ask(`{ statistics(area: "371300", by: [AREA, SIZE_BAND], period: "2022", totals: true) {
      rows { area { code } sizeBand isTotal totalOver unionEstablishmentRate { numerator denominator value } } } }`);
    const rows = data.statistics.rows;
    const grand = rows.at(-1);
    expect(grand.totalOver.sort()).toEqual(['AREA', 'SIZE_BAND']);
    const leaves = rows.filter((row: { isTotal: boolean }) => !row.isTotal);
    const sum = (part: 'numerator' | 'denominator') =>
      leaves.reduce(
        (total: number, row: { unionEstablishmentRate: Record<string, number> }) =>
          total + (row.unionEstablishmentRate[part] ?? 0),
        0,
      );
    expect(grand.unionEstablishmentRate).toMatchObject({
      numerator: sum('numerator'),
      denominator: sum('denominator'),
    });
    expect(grand.unionEstablishmentRate.denominator).toBeGreaterThan(0);
  });

  it('sets a year before, change and rank beside a value', async () => {
    const { data, errors } = await ask(`{ statistics(area: "371300", by: [AREA], period: "2022-06-30") {
      rows { area { code } workersAll { value change(from: YEAR) { absolute relative formatted comparable } rank { position of } }
        lastYear: workersAll(shift: YEAR) { value period { code } } } } }`);
    expect(errors).toEqual([]);
    const naive = await NaiveStatistics.read(database.orm.em.fork());
    for (const row of data.statistics.rows.filter((each: { area: unknown }) => each.area)) {
      const place = { divisions: [row.area.code] };
      const [now, before] = ['2022-06-30', '2021-06-30'].map((day) =>
        naive.units(day, 'ANNUAL_REPORT', place).reduce((sum, unit) => sum + unit.employees, 0),
      ) as [number, number];
      expect(Number(row.lastYear.value ?? 0)).toBe(before);
      expect(row.lastYear.period.code).toBe('2021-06-30');
      if (row.workersAll.value !== null && row.lastYear.value !== null) {
        expect(Number(row.workersAll.change.absolute)).toBe(now - before);
      }
      const { value, rank } = row.workersAll;
      const values = data.statistics.rows.flatMap((each: { workersAll: { value: string | null } }) =>
        each.workersAll.value === null ? [] : Number(each.workersAll.value),
      );
      const larger = values.filter((other: number) => other > Number(value)).length;
      expect(rank).toEqual(value === null ? null : { position: larger + 1, of: values.length });
    }
  });

  it('answers a fact that knows no sources whatever source is asked', async () => {
    const { data } = await ask(`{
      all: statistics(area: "371300", period: "2022") { rows { organizations { value source } } }
      named: statistics(area: "371300", period: "2022", where: { source: { eq: REALNAME_DB } }) { rows { organizations { value source } } }
    }`);
    expect(data.named).toEqual(data.all);
    expect(Number(data.all.rows[0].organizations.value)).toBeGreaterThan(0);
  });

  it('keeps two sources apart', async () => {
    const by = await ask(
      '{ statistics(area: "371300", by: [SOURCE], period: "2022", totals: true) { rows { source isTotal eligibleUnits { value source } } } }',
    );
    const sources = by.data.statistics.rows.map((row: { source: string }) => row.source);
    expect(sources).toEqual(['ANNUAL_REPORT', 'TAX_FEE']);
    const [fault] = await faults(
      'area: "371300", period: "2022", where: { source: { in: [ANNUAL_REPORT, TAX_FEE] } }',
      'eligibleUnits { value }',
    );
    expect(fault).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'where.source', code: 'SOURCES_NOT_ADDITIVE' }],
    });
  });

  it('tells what was known on an earlier day', async () => {
    const em = database.orm.em.fork();
    const members = async (asKnownOn: string | null) => {
      const { data } = await execute(
        'query ($day: LocalDate) { statistics(area: "371302", period: "2019", asKnownOn: $day) { rows { members { value } } } }',
        { day: asKnownOn },
        { em },
      );
      return data.statistics.rows[0].members.value;
    };
    await em.execute(`insert into union_organization (code, name, level, kind, is_grassroots, division_code, established_on)
      values ('KNOWN', '已知', 5, 'SINGLE', true, '371302', '2018-01-01')`);
    await em.begin();
    await em.execute(`select set_config('uniongraph.recorded_at', '2020-02-01T10:00:00+08:00', true)`);
    await em.execute(
      `insert into membership_snapshot (organization_id, source, as_of, members) select id, 'ANNUAL_REPORT', '2019-12-31', 100 from union_organization where code = 'KNOWN'`,
    );
    await em.execute(`select set_config('uniongraph.recorded_at', '2020-05-20T23:59:00+08:00', true)`);
    await em.execute(`update membership_snapshot set members = 120 where members = 100 and as_of = '2019-12-31'`);
    await em.commit();
    expect([
      await members('2020-01-31'),
      await members('2020-02-01'),
      await members('2020-05-19'),
      await members('2020-05-20'),
      await members(null),
    ]).toEqual([null, '100', '100', '120', '120']);
  });
});

describe('a question that cannot be answered', () => {
  it.each([
    ['area: "999999", period: "2022"', 'members { value }', 'area', 'UNKNOWN_AREA'],
    ['area: "371300", period: "20222"', 'members { value }', 'period', 'MALFORMED_PERIOD'],
    ['area: "371300", period: "2022-02-30"', 'members { value }', 'period', 'MALFORMED_PERIOD'],
    ['area: "371300", period: "2022", by: [SIZE_BAND]', 'members { value }', 'by[0]', 'DIMENSION_NOT_AVAILABLE'],
    ['area: "371300", period: "2022", by: [AREA, AREA]', 'members { value }', 'by[1]', 'REPEATED_DIMENSION'],
    [
      'area: "371300", period: "2022", by: [UNION_STATE]',
      'unionEstablishmentRate { value }',
      'by[0]',
      'DIMENSION_NOT_AVAILABLE',
    ],
    [
      'area: "371300", period: "2022", where: { sizeBand: { gte: FROM_25_TO_49 } }',
      'members { value }',
      'where.sizeBand',
      'DIMENSION_NOT_AVAILABLE',
    ],
    [
      'area: "371300", areaLevel: PROVINCE, by: [AREA], period: "2022"',
      'members { value }',
      'areaLevel',
      'LEVEL_NOT_BELOW_AREA',
    ],
    [
      'area: "371300", period: "2022", where: { source: { eq: TAX_FEE } }',
      'members { value }',
      'where.source',
      'SOURCE_NOT_AVAILABLE',
    ],
    [
      'area: "371300", period: "2022", where: { sizeBand: { eq: null } }',
      'eligibleUnits { value }',
      'where.sizeBand.eq',
      'NULL',
    ],
  ])('%s of %s: says where and what would be right', async (args, rows, path, code) => {
    const [fault] = await faults(args, rows);
    expect(fault).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect((fault!.fields as { path: string; code: string }[])[0]).toMatchObject({ path, code });
    expect(fault?.message).toMatch(/\p{Script=Han}.+ \/ .+[a-z]/u);
  });

  it('reports all faults at once', async () => {
    const [fault] = await faults('area: "999999", period: "x", by: [SIZE_BAND]');
    expect((fault!.fields as { path: string }[]).map((each) => each.path)).toEqual(['period', 'area', 'by[0]']);
  });

  it('is refused when it has too many values', async () => {
    const all = unionIndicators.map((indicator) => `${indicator.field} { value }`).join(' ');
    const [fault] = await faults(
      'area: "371300", by: [AREA, INDUSTRY, PERIOD], totals: true, period: "2020-01-01..2020-12-31"',
      all,
    );
    expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ code: 'TOO_MANY_CELLS' }] });
  });

  it('is refused when aliases together ask too many values', async () => {
    const one = (alias: string) =>
      `${alias}: statistics(area: "371300", period: "2016-01-01..2016-12-31", by: [PERIOD]) { rows { ${indicators.map((each) => `${each.field} { value }`).join(' ')} } }`;
    const { data, errors } = await ask(`{ ${['a', 'b', 'c', 'd', 'e', 'f'].map(one).join(' ')} }`);
    expect(errors[0]?.extensions).toMatchObject({ fields: [{ code: 'TOO_MANY_CELLS' }] });
    expect(Object.values(data).filter((answer) => answer !== null).length).toBeLessThan(5);
  });

  it('names the indicators that the catalogue has', async () => {
    const { errors } = await ask('{ indicators(keys: ["MEMBERS", "NOPE"]) { key } }');
    expect(errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'keys[1]', code: 'UNKNOWN_INDICATOR' }],
    });
  });
});
