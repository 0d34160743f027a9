import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CaseWorld } from '../../../test/sensitive/case-world.js';
import { rolledBack } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { world as rowsOf } from '../../../test/testkit/world.js';
import { freezePeriod } from './freezing/freeze-period.js';

interface Value {
  value: string | null;
  numerator: number | null;
  denominator: number | null;
  status: string;
  note: string | null;
  noteEn: string | null;
}
interface Row {
  area: { code: string } | null;
  industry: { code: string } | null;
  isTotal: boolean;
  isRest: boolean;
  isUnallotted: boolean;
  cases: Value & Record<string, unknown>;
  [alias: string]: unknown;
}

let cases: CaseWorld;
beforeAll(async () => {
  cases = await CaseWorld.create(5, 60);
});
afterAll(() => cases.close());

async function rows(args: string, more = '', ofCases = ''): Promise<Row[]> {
  const { data, errors } = await cases.ask(
    `{ statistics(period: "2024-Q1", ${args}) { rows { area { code } industry { code } isTotal isRest isUnallotted
      cases: testCases { value numerator denominator status note noteEn ${ofCases} } ${more} } } }`,
  );
  expect(errors).toEqual([]);
  return data.statistics.rows;
}

const counties = 'area: "370000", areaLevel: COUNTY, by: [AREA]';
const isWithheld = ({ cases: { status } }: Row) => status === 'SUPPRESSED';
const codes = (list: Row[]) => list.map((row) => row.area?.code ?? (row.isUnallotted ? 'beside' : 'all'));

describe('a value that is withheld', () => {
  it('has no number at all, and says why in both languages', async () => {
    const hidden = (await rows(counties)).filter(isWithheld);
    expect(hidden.length).toBeGreaterThan(1);
    for (const { cases: value } of hidden) {
      expect(value).toMatchObject({ value: null, numerator: null, denominator: null });
      expect([value.note, value.noteEn]).toEqual([
        expect.stringContaining('隐去'),
        expect.stringContaining('Withheld'),
      ]);
    }
  });

  it('is withheld in changes, shares, ranks, targets and differences as well', async () => {
    const em = cases.database.orm.em.fork();
    const document = await rowsOf(em).document('sensitive');
    const [hidden] = (await rows(counties)).filter(isWithheld);
    const area = hidden?.area?.code as string;
    await rowsOf(em).figure(document, {
      indicatorKey: 'TEST_CASES',
      area,
      value: '3',
      scale: 1,
      periodEnd: '2024-03-31',
    });
    await em.execute(
      `insert into indicator_target (indicator_key, area_code, period, value) values ('TEST_CASES', ?, '2024-Q1', 10)`,
      [area],
    );
    const compared = await rows(
      counties,
      '',
      `change(from: QUARTER) { absolute } share rank { position } target { value attainment } publishedDifference`,
    );
    const value = compared.find((row) => row.area?.code === area)?.cases;
    expect(value).toMatchObject({ change: { absolute: null }, rank: null, publishedDifference: null });
    expect(value?.target).toEqual({ value: '10', attainment: null });
    expect(compared.map((row) => row.cases.share)).toEqual(compared.map(() => null));
  });

  it('stands last whatever the order, and among its like in their own order', async () => {
    const own = codes((await rows(counties)).filter((row) => isWithheld(row) && !row.isUnallotted));
    for (const direction of ['ASC', 'DESC']) {
      const ordered = await rows(`${counties}, orderBy: [{ indicator: "testCases", direction: ${direction} }]`);
      const members = ordered.filter((row) => !row.isUnallotted);
      expect(codes(members.slice(-own.length))).toEqual(own);
      expect(members.slice(-own.length).every(isWithheld)).toBe(true);
    }
  });

  it('meets no condition, and its complement neither', async () => {
    const hidden = codes((await rows(counties)).filter(isWithheld));
    for (const limit of ['gte: "0"', 'lt: "5"', 'gte: "5"', 'eq: "1"', 'lte: "1000"', 'gt: "-1"']) {
      const met = codes(await rows(`${counties}, having: [{ indicator: "testCases", ${limit} }]`));
      expect(met.filter((code) => hidden.includes(code))).toEqual([]);
    }
  });

  it('is not told by the rest, nor by which rows there are', async () => {
    const all = await rows(counties);
    const first = all.filter((row) => !isWithheld(row)).length;
    const cut = await rows(`${counties}, first: ${first}, rest: true, orderBy: [{ indicator: "testCases" }]`);
    expect(cut.filter((row) => row.isRest).map(isWithheld)).toEqual([true]);
    const members = await Promise.all(['371302', '371321'].map((area) => rows(`area: "${area}", by: [INDUSTRY]`)));
    expect(members[0]?.map((row) => row.industry?.code)).toEqual(members[1]?.map((row) => row.industry?.code));
  });

  it('takes no part in benchmarks, which say of areas above what these say themselves', async () => {
    const benchmark = `benchmark { siblingCount siblingMedian status parent { area { code } value status } nation { area { code } value status } }`;
    const single = async (area: string) => {
      const list = await rows(`area: "${area}", by: [INDUSTRY]`);
      return new Map(list.map((row) => [row.industry?.code, { value: row.cases.value, status: row.cases.status }]));
    };
    const above = new Map(
      await Promise.all(['371300', '370100', '100000'].map(async (area) => [area, await single(area)] as const)),
    );
    const list = await rows('area: "370000", areaLevel: COUNTY, by: [AREA, INDUSTRY]', '', benchmark);
    const shown = (code: string | null | undefined, area: string) =>
      list.filter((row) => row.area?.code.startsWith(area) && row.industry?.code === code && row.cases.value !== null);
    for (const row of list.filter((each) => each.area)) {
      const found = row.cases.benchmark as Record<string, { area: { code: string } }> & { siblingCount: number };
      const prefecture = `${row.area?.code.slice(0, 4)}`;
      expect(found.siblingCount).toBe(shown(row.industry?.code, prefecture).length);
      if (found.siblingCount < 5) expect(found).toMatchObject({ siblingMedian: null });
      expect(found.parent).toMatchObject(above.get(`${prefecture}00`)?.get(row.industry?.code) ?? {});
      expect(found.nation).toMatchObject(above.get('100000')?.get(row.industry?.code) ?? {});
    }
  });

  it('takes amounts with it, and what is not declared is never shown', async () => {
    const list = await rows(counties, 'yuan: testYuan { value status } other: testUnreleased { value status }');
    for (const row of list) {
      expect(row.yuan).toMatchObject({ status: row.cases.status });
      expect(row.other).toEqual({ value: null, status: 'SUPPRESSED' });
    }
  });
});

it('gives a rate only where both parts are shown and the denominator is 10 or more', async () => {
  const list = await rows(
    counties,
    'part: testCasesInC { numerator } rate: testShareOfC { value numerator denominator status }',
  );
  const shown = list.filter((row) => (row.rate as Value).value !== null);
  expect(shown.length).toBeGreaterThan(0);
  for (const row of list) {
    const [part, rate] = [row.part as Value, row.rate as Value];
    const isReleased = part.numerator !== null && Number(row.cases.numerator ?? 0) >= 10;
    expect([rate.numerator, rate.denominator]).toEqual(
      isReleased ? [part.numerator, row.cases.numerator] : [null, null],
    );
    expect(rate.status === 'SUPPRESSED').toBe(!isReleased);
  }
});

describe('what is not released at all', () => {
  const single = async (args: string): Promise<Value> => {
    const { data, errors } = await cases.ask(`{ statistics(${args}) { rows { testCases { value status noteEn } } } }`);
    expect(errors).toEqual([]);
    return data.statistics.rows[0].testCases;
  };

  it.each([
    ['a quarter that still runs', 'area: "370000", period: "2025-Q2"', /periods that are over/],
    ['the middle of a quarter', 'area: "370000", period: "2024-02"', /periods that are over/],
    ['an earlier knowledge', 'area: "370000", period: "2024-Q1", asKnownOn: "2024-06-30"', /known at present/],
    ['two categories', 'area: "370000", period: "2024-Q1", by: [INDUSTRY, ORGANIZATION_KIND]', /two categories/],
    [
      'a filter across a grouping',
      'area: "370000", period: "2024-Q1", by: [INDUSTRY], where: { organizationKind: { eq: SINGLE } }',
      /two categories/,
    ],
  ])('%s', async (_name, args, note) => {
    expect(await single(args)).toEqual({ value: null, status: 'SUPPRESSED', noteEn: expect.stringMatching(note) });
  });

  it('what belongs to an organization', async () => {
    await rowsOf(cases.database.orm.em.fork()).organization({ code: 'ABOVE' });
    expect(await single('under: { organization: "ABOVE" }, period: "2024-Q1"')).toEqual({
      value: null,
      status: 'SUPPRESSED',
      noteEn: expect.stringMatching(/not by organization/),
    });
  });

  it('the records behind a value, and what a plan expects or reads', async () => {
    const records = await cases.ask(
      '{ statistics(area: "370000", period: "2024-Q1") { rows { testCases { records { totalCount } } } } }',
    );
    expect(records.errors[0]?.extensions.fields).toMatchObject([{ path: 'part', code: 'RECORDS_OF_PERSONS' }]);
    const { data } = await cases.ask(
      '{ statistics(area: "370000", period: "2024-Q1") { rows { testCases { status } } explain(analyze: true) { facts { estimatedRows estimatedCost measured { rows } } } } }',
    );
    expect(data.statistics.explain.facts).toEqual([{ estimatedRows: null, estimatedCost: null, measured: null }]);
  });

  it('which organizations have any', async () => {
    await rowsOf(cases.database.orm.em.fork()).organization({ code: 'ABOVE2' });
    const { errors } = await cases.ask(
      '{ statistics(under: { organization: "ABOVE2" }, by: [ORGANIZATION], period: "2024-Q1") { rows { testCases { status } } } }',
    );
    expect(errors[0]?.extensions.fields).toMatchObject([{ path: 'by[0]', code: 'DIMENSION_NOT_AVAILABLE' }]);
  });

  it('revisions, and what was frozen', async () => {
    const { errors } = await cases.ask(
      '{ statisticsRevisions(indicator: "TEST_CASES", area: "370000", period: "2024-Q1") { nodes { rowsPosted } } }',
    );
    expect(errors[0]?.extensions.fields).toMatchObject([{ path: 'indicator', code: 'REVISIONS_OF_PERSONS' }]);
    await freezePeriod(cases.database.orm.em.fork(), { period: '2024-Q1', by: 'test' }, '2025-06-15');
    const [row] = await rows('area: "370000"', '', 'frozen { value numerator difference revised noteEn }');
    expect(row?.cases.frozen).toMatchObject({ value: null, numerator: null, difference: null, revised: false });
  });

  it('other sources than the one', async () => {
    const { errors } = await cases.ask(
      '{ reconcile(indicator: "TEST_CASES", area: "370000", period: "2024-Q1", sources: [ANNUAL_REPORT]) { disagreeing } }',
    );
    expect(errors.length).toBe(1);
  });
});

it('says so in the catalogue', async () => {
  const { data } = await cases.ask('{ indicators { key sensitive } }');
  const sensitive = data.indicators.flatMap((each: { key: string; sensitive: boolean }) =>
    each.sensitive ? each.key : [],
  );
  expect(sensitive.filter((key: string) => key.startsWith('TEST_'))).toHaveLength(7);
  expect(sensitive).toEqual(expect.arrayContaining(['ACTIVE_HOUSEHOLDS', 'ACTIVE_PERSONS']));
  expect(sensitive).not.toContain('MEMBERS');
});

it('counts a flow as the sum of the periods that it is released by', async () => {
  const { data } = await cases.ask(
    `{ year: statistics(area: "100000", period: "2023") { rows { testOpened { value } } }
       quarters: statistics(area: "100000", period: "2023..2023/QUARTER", by: [PERIOD]) { rows { testOpened { value } } } }`,
  );
  const quarters = data.quarters.rows.map((row: Row) => Number((row.testOpened as Value).value));
  expect(quarters).toHaveLength(4);
  expect(Number(data.year.rows[0].testOpened.value)).toBe(
    quarters.reduce((sum: number, each: number) => sum + each, 0),
  );
});

it('knows of what was just committed, and keeps nothing that was undone', async () => {
  const total = async () => Number((await rows('area: "100000"'))[0]?.cases.value);
  const before = await total();
  const insert = `insert into test_case (division_code, kind, opened_on, grant_yuan) values ('371302', 'SINGLE', '2023-05-05', 1)`;
  await rolledBack(cases.database.orm, async (em) => {
    await em.execute(insert);
    const { data } = await execute(
      '{ statistics(area: "100000", period: "2024-Q1") { rows { testCases { value } } } }',
      {},
      { em },
    );
    expect(Number(data.statistics.rows[0].testCases.value)).toBe(before + 1);
  });
  expect(await total()).toBe(before);
  await cases.database.orm.em.fork().execute(insert);
  expect(await total()).toBe(before + 1);
});
