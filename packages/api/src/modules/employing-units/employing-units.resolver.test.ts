import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeUscc, usccCheckCharacter } from '@uniongraph/schema/codes/uscc';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { world } from '../../../test/testkit/world.js';

const usccOf = (number: number) => makeUscc('9', '1', '371302', `TE5T80${String(number).padStart(2, '0')}`);
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const { divisions, organization, unit, coverage, headcount } = world(database.orm.em.fork());
  await divisions('371302', '371311');
  const own = await organization({ code: 'OWN', name: '示例工会' });
  const joint = await organization({ code: 'JOINT', name: '示例联合工会', kind: 'JOINT' });
  const [big, shared, preparing, none, moved] = [
    await unit({ uscc: usccOf(1), name: '示例钢铁厂', industrySection: 'C', unitCategoryCode: '110' }),
    await unit({ uscc: usccOf(2), name: '示例饭店', industrySection: 'H' }),
    await unit({ uscc: usccOf(3), name: '示例物流', division: '371311' }),
    await unit({ uscc: usccOf(4), name: '示例小店', registeredOn: '2022-03-01' }),
    await unit({ uscc: usccOf(5), name: '示例旧厂', deregisteredOn: '2024-01-01' }),
  ];
  await coverage(big, own);
  await coverage(big, joint, { state: 'COVERED_BY_JOINT', validFrom: '2015-06-01' });
  await coverage(shared, joint, { state: 'COVERED_BY_JOINT' });
  await coverage(preparing, null, { state: 'PREPARING' });
  await coverage(moved, joint, { state: 'COVERED_BY_JOINT', validTo: '2020-01-01' });
  await headcount(big, 24, { asOf: '2015-12-31' });
  await headcount(big, 120);
  await headcount(big, 999, { asOf: '2099-12-31' });
  await headcount(big, 2000, { source: 'TAX_FEE' });
  await headcount(shared, 30);
  await headcount(none, 0);
}, 60_000);
afterAll(() => database.close());

const ask = (source: string, variables = {}) => execute(source, variables, { em: database.orm.em.fork() });

describe('employingUnit', () => {
  it('answers with its history', async () => {
    const { data, errors } = await ask(
      `query($uscc: String!) { employingUnit(uscc: $uscc) {
        name registeredOn deregisteredOn provenance version
        division { name } managementArea { name } industry { code nameEn } unitCategory { name }
        unionState before: unionState(on: "2015-12-31") earlier: unionState(on: "2015-01-01")
        coverages { state validFrom validTo provenance organization { code } }
        headcounts { source asOf employees sizeBand }
        latestHeadcount { asOf employees sizeBand } byTax: latestHeadcount(source: TAX_FEE) { employees }
        none: latestHeadcount(source: SOCIAL_INSURANCE) { employees }
      } }`,
      { uscc: usccOf(1) },
    );
    expect(errors).toEqual([]);
    expect(data.employingUnit).toEqual({
      name: '示例钢铁厂',
      registeredOn: '2010-01-01',
      deregisteredOn: null,
      provenance: 'REPORTED',
      version: 1,
      division: { name: '兰山区' },
      managementArea: null,
      industry: { code: 'C', nameEn: 'Manufacturing' },
      unitCategory: { name: '国有企业' },
      unionState: 'ESTABLISHED',
      before: 'COVERED_BY_JOINT',
      earlier: 'NOT_ESTABLISHED',
      coverages: [
        {
          state: 'COVERED_BY_JOINT',
          validFrom: '2015-06-01',
          validTo: null,
          provenance: 'REPORTED',
          organization: { code: 'JOINT' },
        },
        {
          state: 'ESTABLISHED',
          validFrom: '2016-01-01',
          validTo: null,
          provenance: 'REPORTED',
          organization: { code: 'OWN' },
        },
      ],
      headcounts: [
        { source: 'ANNUAL_REPORT', asOf: '2015-12-31', employees: 24, sizeBand: 'FROM_1_TO_24' },
        { source: 'ANNUAL_REPORT', asOf: '2020-12-31', employees: 120, sizeBand: 'FROM_100_TO_499' },
        { source: 'TAX_FEE', asOf: '2020-12-31', employees: 2000, sizeBand: 'FROM_1000' },
        { source: 'ANNUAL_REPORT', asOf: '2099-12-31', employees: 999, sizeBand: 'FROM_500_TO_999' },
      ],
      latestHeadcount: { asOf: '2020-12-31', employees: 120, sizeBand: 'FROM_100_TO_499' },
      byTax: { employees: 2000 },
      none: null,
    });
  });

  it('is null for a right code that nobody bears', async () => {
    const { data, errors } = await ask(`{ employingUnit(uscc: "${usccOf(99)}") { name } }`);
    expect([data, errors]).toEqual([{ employingUnit: null }, []]);
  });

  it('refuses a code that cannot be right, and says which check character would be', async () => {
    const right = usccCheckCharacter(usccOf(1).slice(0, 17));
    const wrong = usccOf(1).slice(0, 17) + (right === '0' ? '1' : '0');
    const { errors } = await ask('query($uscc: String!) { employingUnit(uscc: $uscc) { name } }', { uscc: wrong });
    expect(errors[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      fields: [
        {
          path: 'uscc',
          code: 'USCC_CHECK_CHARACTER',
          messageZh: expect.stringContaining(`校验码应为“${right}”`),
          messageEn: expect.stringContaining(`should be "${right}"`),
          expected: right,
        },
      ],
    });
  });
});

describe('employingUnits', () => {
  const names = async (where: string) => {
    const { data, errors } = await ask(`{ employingUnits(where: { ${where} }) { nodes { name } } }`);
    expect(errors).toEqual([]);
    return data.employingUnits.nodes.map(({ name }: { name: string }) => name.slice(2));
  };

  it.each([
    ['unionState: { eq: ESTABLISHED }', ['钢铁厂']],
    ['unionState: { in: [COVERED_BY_JOINT, PREPARING] }', ['饭店', '物流']],
    ['unionState: { eq: NOT_ESTABLISHED }', ['小店', '旧厂']],
    ['sizeBand: { eq: FROM_100_TO_499 }', ['钢铁厂']],
    ['sizeBand: { gte: FROM_25_TO_49 }', ['钢铁厂', '饭店']],
    ['sizeBand: { gte: FROM_25_TO_49, lte: FROM_50_TO_99 }', ['饭店']],
    ['not: { sizeBand: { gte: FROM_1_TO_24 } }', ['物流', '小店', '旧厂']],
    ['deregisteredOn: { isNull: false }', ['旧厂']],
    ['registeredOn: { gt: "2022-02-28" }', ['小店']],
    ['division: { within: "371311" }', ['物流']],
    ['industry: { eq: H }', ['饭店']],
    [`uscc: { in: ["${usccOf(1)}", "${usccOf(2)}"] }`, ['钢铁厂', '饭店']],
    ['name: { contains: "店" }', ['饭店', '小店']],
  ])('where %s', async (where, expected) => {
    expect(await names(where)).toEqual(expected);
  });

  it('is searched and sorted', async () => {
    const { data } = await ask(
      '{ employingUnits(search: "示例", orderBy: [{ field: NAME }]) { totalCount nodes { name } } }',
    );
    expect(data.employingUnits.totalCount).toBe(5);
    expect(data.employingUnits.nodes.map(({ name }: { name: string }) => name.slice(2))).toEqual([
      '饭店',
      '钢铁厂',
      '旧厂',
      '物流',
      '小店',
    ]);
  });

  it('takes one statement a level of nesting, whatever the number of rows', async () => {
    const source = `query($first: Int) { employingUnits(first: $first) { nodes {
      division { name } unionState coverages { organization { name } } headcounts { employees } latestHeadcount { employees }
    } } }`;
    const few = await ask(source, { first: 1 });
    const many = await ask(source, { first: 5 });
    expect(many.data.employingUnits.nodes).toHaveLength(5);
    expect([few.statements, many.statements]).toEqual([7, 7]);
  });
});

describe('UnionOrganization.employingUnits', () => {
  it('lists what the union covers today, page by page', async () => {
    const { data, statements } = await ask(`{ unionOrganizations { nodes {
      code employingUnits(first: 1) { totalCount nodes { name } pageInfo { hasNextPage hasPreviousPage } }
    } } }`);
    expect(data.unionOrganizations.nodes).toEqual([
      {
        code: 'JOINT',
        employingUnits: {
          totalCount: 2,
          nodes: [{ name: '示例钢铁厂' }],
          pageInfo: { hasNextPage: true, hasPreviousPage: false },
        },
      },
      {
        code: 'OWN',
        employingUnits: {
          totalCount: 1,
          nodes: [{ name: '示例钢铁厂' }],
          pageInfo: { hasNextPage: false, hasPreviousPage: false },
        },
      },
    ]);
    expect(statements).toBe(3);
  });

  it('goes on after a cursor and back before it', async () => {
    const page = (args: string) => `{ unionOrganization(code: "JOINT") { employingUnits(${args}) {
      edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    } } }`;
    const first = (await ask(page('first: 1'))).data.unionOrganization.employingUnits;
    const second = (await ask(page(`first: 1, after: "${first.pageInfo.endCursor}"`))).data.unionOrganization;
    expect(second.employingUnits.edges[0].node).toEqual({ name: '示例饭店' });
    expect(second.employingUnits.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const back = (await ask(page(`last: 1, before: "${second.employingUnits.pageInfo.startCursor}"`))).data;
    expect(back.unionOrganization.employingUnits.edges).toEqual(first.edges);
    expect(back.unionOrganization.employingUnits.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });
});
