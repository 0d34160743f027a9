import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeUscc } from '@uniongraph/schema/codes/uscc';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { world } from '../../../test/testkit/world.js';

const uscc = makeUscc('8', '1', '371302', 'TE5T9001');
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const { divisions, managementArea, organization, under } = world(database.orm.em.fork());
  await divisions('371302', '371311');
  await managementArea('371371', '临沂高新区', '371300');
  const city = { level: 2, kind: 'GENERAL_FEDERATION', isGrassroots: false, division: '371300' } as const;
  const linyi = await organization({ ...city, code: 'LY', name: '临沂市总工会', establishedOn: '1950-01-01' });
  const construction = await organization({
    ...city,
    code: 'LY-E',
    name: '临沂市建筑业工会',
    kind: 'INDUSTRIAL_UNION',
  });
  const lanshan = await organization({ ...city, code: 'LS', name: '兰山区总工会', level: 3, division: '371302' });
  const site = await organization({
    code: 'LS-1',
    uscc,
    name: '兰山示例建筑公司工会',
    shortName: '示例建筑',
    managementArea: '371371',
    industrySection: 'E',
    unitCategoryCode: '170',
    provenance: 'SYNTHETIC',
  });
  await organization({ code: 'LS-2', name: '已撤工会', dissolvedOn: '2020-06-01', industrySection: 'C' });
  await organization({ code: 'LZ-1', name: '罗庄100%示例工会', division: '371311', kind: 'JOINT' });
  await under(construction, linyi);
  await under(lanshan, linyi);
  await under(site, linyi, { validTo: '2018-01-01' });
  await under(site, lanshan, { validFrom: '2018-01-01' });
  await under(site, construction, { line: 'INDUSTRY' });
}, 60_000);
afterAll(() => database.close());

const ask = (source: string, variables = {}) => execute(source, variables, { em: database.orm.em.fork() });

describe('unionOrganization', () => {
  it('answers with its own fields and the names of its codes', async () => {
    const { data, errors, statements } = await ask(`{ unionOrganization(code: "LS-1") {
      uscc name shortName level kind isGrassroots status establishedOn dissolvedOn provenance version
      division { name } managementArea { code name } industry { code name nameEn }
      unitCategory { codeSystem code name nameEn }
    } }`);
    expect(errors).toEqual([]);
    expect(data.unionOrganization).toEqual({
      uscc,
      name: '兰山示例建筑公司工会',
      shortName: '示例建筑',
      level: 'BASE',
      kind: 'SINGLE',
      isGrassroots: true,
      status: 'ACTIVE',
      establishedOn: '2015-01-01',
      dissolvedOn: null,
      provenance: 'SYNTHETIC',
      version: 1,
      division: { name: '兰山区' },
      managementArea: { code: '371371', name: '临沂高新区' },
      industry: { code: 'E', name: '建筑业', nameEn: 'Construction' },
      unitCategory: { codeSystem: 'UNION_2015', code: '170', name: '私营企业', nameEn: 'Private enterprise' },
    });
    expect(statements).toBe(3);
  });

  it('is null for an unknown code', async () => {
    expect((await ask('{ unionOrganization(code: "NOBODY") { name } }')).data).toEqual({ unionOrganization: null });
  });

  it('knows who stands above: on either line, on any day', async () => {
    const { data } = await ask(`{ unionOrganization(code: "LS-1") {
      parent { code } before: parent(on: "2017-12-31") { code } turn: parent(on: "2018-01-01") { code }
      early: parent(on: "2010-01-01") { code } industrial: parent(line: INDUSTRY) { code }
      ancestors { code } industrialAncestors: ancestors(line: INDUSTRY) { code }
      parents { line validFrom validTo parent { code } }
    } }`);
    expect(data.unionOrganization).toEqual({
      parent: { code: 'LS' },
      before: { code: 'LY' },
      turn: { code: 'LS' },
      early: null,
      industrial: { code: 'LY-E' },
      ancestors: [{ code: 'LY' }, { code: 'LS' }],
      industrialAncestors: [{ code: 'LY-E' }],
      parents: [
        { line: 'AREA', validFrom: '2015-01-01', validTo: '2018-01-01', parent: { code: 'LY' } },
        { line: 'AREA', validFrom: '2018-01-01', validTo: null, parent: { code: 'LS' } },
        { line: 'INDUSTRY', validFrom: '2015-01-01', validTo: null, parent: { code: 'LY-E' } },
      ],
    });
  });
});

describe('unionOrganizations', () => {
  const codes = async (args: string) => {
    const { data, errors } = await ask(`{ unionOrganizations(${args}) { nodes { code } } }`);
    expect(errors).toEqual([]);
    return data.unionOrganizations.nodes.map(({ code }: { code: string }) => code);
  };

  it.each([
    ['level: { eq: COUNTY }', ['LS']],
    ['level: { in: [PREFECTURE, COUNTY] }', ['LS', 'LY', 'LY-E']],
    ['kind: { eq: JOINT }', ['LZ-1']],
    ['isGrassroots: { eq: false }', ['LS', 'LY', 'LY-E']],
    ['status: { eq: DISSOLVED }', ['LS-2']],
    ['division: { within: "371302" }', ['LS', 'LS-1', 'LS-2']],
    ['division: { within: "371300" }, level: { eq: BASE }', ['LS-1', 'LS-2', 'LZ-1']],
    ['division: { eq: "371300" }', ['LY', 'LY-E']],
    ['industry: { in: [C, E] }', ['LS-1', 'LS-2']],
    ['industry: { isNull: true }, level: { eq: BASE }', ['LZ-1']],
    ['establishedOn: { lt: "2000-01-01" }', ['LY']],
    ['dissolvedOn: { gte: "2020-06-01", lte: "2020-06-01" }', ['LS-2']],
    ['dissolvedOn: { isNull: false }', ['LS-2']],
    ['name: { contains: "100%" }', ['LZ-1']],
    ['name: { contains: "_" }', []],
    ['name: { startsWith: "临沂" }', ['LY', 'LY-E']],
    [`uscc: { eq: "${uscc}" }`, ['LS-1']],
    ['uscc: { startsWith: "81" }', ['LS-1']],
    ['uscc: { isNull: true }, level: { eq: COUNTY }', ['LS']],
    ['under: { code: "LY" }', ['LS', 'LS-1', 'LY-E']],
    ['under: { code: "LY-E", line: INDUSTRY }', ['LS-1']],
    ['under: { code: "LS-1" }', []],
  ])('where %s', async (where, expected) => {
    expect(await codes(`where: { ${where} }`)).toEqual(expected);
  });

  it('counts a missing value as not being it', async () => {
    expect(await codes('where: { level: { eq: BASE }, not: { industry: { eq: C } } }')).toEqual(['LS-1', 'LZ-1']);
  });

  it.each([
    ['总工会', ['LS', 'LY']],
    ['兰山', ['LS', 'LS-1']],
    ['示例 工会', ['LS-1', 'LZ-1']],
    ['兰山区总工会', ['LS']],
    ['100%', ['LZ-1']],
    ['ls-2', ['LS-2']],
    [uscc.toLowerCase(), ['LS-1']],
    ['撤', ['LS-2']],
    ['__', []],
  ])('search %s', async (search, expected) => {
    expect(await codes(`search: ${JSON.stringify(search)}`)).toEqual(expected);
  });

  it('puts a name that is or begins with the words before one that holds them', async () => {
    expect(await codes('search: "建筑"')).toEqual(['LS-1', 'LY-E']);
    expect(await codes('search: "临沂市建筑"')).toEqual(['LY-E']);
    expect((await codes('search: "工会", first: 1'))[0]).toBe('LS');
    expect(await codes('search: "示例", orderBy: [{ field: CODE, direction: DESC }]')).toEqual(['LZ-1', 'LS-1']);
  });

  it('sorts by several keys', async () => {
    expect(await codes('orderBy: [{ field: LEVEL, direction: DESC }, { field: NAME }]')).toEqual([
      'LS-1',
      'LZ-1',
      'LS-2',
      'LS',
      'LY-E',
      'LY',
    ]);
  });

  it('takes one statement a level of nesting, whatever the number of rows', async () => {
    const source = `query($first: Int) { unionOrganizations(first: $first) {
      totalCount pageInfo { hasNextPage hasPreviousPage }
      nodes {
        division { name } managementArea { name } parent { name } ancestors { name } parents { parent { name } }
        children(first: 5) { totalCount nodes { name employingUnits { totalCount nodes { name } } } }
        membershipSnapshots { members } latestMembershipSnapshot { members }
      }
    } }`;
    const few = await ask(source, { first: 4 });
    const many = await ask(source, { first: 6 });
    expect(few.errors).toEqual([]);
    expect(many.data.unionOrganizations.nodes).toHaveLength(6);
    expect(many.statements).toBe(few.statements);
    expect(many.statements).toBe(14);
  });
});
