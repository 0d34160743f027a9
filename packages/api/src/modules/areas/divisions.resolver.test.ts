import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { loadReference } from '../../seed/load-reference.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await loadReference(database.orm);
}, 60_000);
afterAll(() => database.close());

const ask = (source: string, variables = {}) => execute(source, variables, { em: database.orm.em.fork() });

describe('division', () => {
  it('answers with what stands above and below it', async () => {
    const answer = await ask(`{
      division(code: "371302") {
        id name shortName romanisedName level validFrom validTo provenance
        parent { code } ancestors { name level } successor { code } children { code }
      }
    }`);
    expect(answer).toEqual({
      data: {
        division: {
          id: 'RGl2aXNpb246MzcxMzAy',
          name: '兰山区',
          shortName: '兰山',
          romanisedName: 'Lanshan',
          level: 'COUNTY',
          validFrom: null,
          validTo: null,
          provenance: 'PUBLISHED',
          parent: { code: '371300' },
          ancestors: [
            { name: '全国', level: 'NATION' },
            { name: '山东省', level: 'PROVINCE' },
            { name: '临沂市', level: 'PREFECTURE' },
          ],
          successor: null,
          children: [],
        },
      },
      errors: [],
      statements: 3,
    });
  });

  it('is null for a code that nothing bears', async () => {
    const { data, errors } = await ask('{ division(code: "999999") { name } }');
    expect([data, errors]).toEqual([{ division: null }, []]);
  });

  it('says what a former one became, and lists former ones only when asked', async () => {
    const { data } = await ask(`{
      division(code: "610322") { name validTo successor { code name validFrom } }
      baoji: division(code: "610300") {
        today: children { code }
        ever: children(includeFormer: true) { code }
      }
    }`);
    expect(data.division).toEqual({
      name: '凤翔县',
      validTo: '2021-01-01',
      successor: { code: '610305', name: '凤翔区', validFrom: '2021-01-01' },
    });
    expect(data.baoji.today).toHaveLength(12);
    expect(data.baoji.ever).toContainEqual({ code: '610322' });
    expect(data.baoji.ever).toHaveLength(13);
  });

  it('lists its management areas, which are no divisions', async () => {
    const { data } = await ask(`{ division(code: "371300") { managementAreas { code name division { name } } } }`);
    expect(data.division.managementAreas[0]).toEqual({
      code: '371371',
      name: '临沂高新技术产业开发区',
      division: { name: '临沂市' },
    });
  });

  it('refuses a code of another form', async () => {
    const { data, errors } = await ask('query($code: AreaCode!) { division(code: $code) { name } }', { code: '3713' });
    expect(data).toBeUndefined();
    expect(errors[0]?.message).toContain('应为6位或9位数字');
  });
});

describe('divisions', () => {
  const codes = (where: string, more = '') =>
    ask(`{ divisions(first: 100, where: ${where}${more}) { totalCount nodes { code } } }`).then(({ data, errors }) => {
      expect(errors).toEqual([]);
      return data.divisions.nodes.map(({ code }: { code: string }) => code);
    });

  it('takes one statement a level of nesting, whatever the number of rows', async () => {
    const source = `query($first: Int) { divisions(first: $first, where: { level: { eq: COUNTY } }) {
      totalCount nodes { parent { name } ancestors { name } managementAreas { name } children { name } }
    } }`;
    const few = await ask(source, { first: 2 });
    const many = await ask(source, { first: 100 });
    expect(many.data.divisions.nodes).toHaveLength(100);
    expect([few.statements, many.statements]).toEqual([5, 5]);
  });

  it('filters by level and by the area around', async () => {
    expect(await codes('{ area: { within: "371300" }, level: { eq: COUNTY } }')).toHaveLength(12);
    expect(await codes('{ area: { within: "371300" } }')).toContain('371300');
    expect(await codes('{ area: { within: "100000" }, level: { in: [NATION] } }')).toEqual(['100000']);
    expect(await codes('{ area: { in: ["371302", "371311"] } }')).toEqual(['371302', '371311']);
    expect(await codes('{ area: { eq: "371300" } }')).toEqual(['371300']);
    expect(await codes('{ code: { in: [] } }')).toEqual([]);
  });

  it('tells former from present by the day', async () => {
    const on = (day: string) => codes(`{ name: { startsWith: "凤翔" }, validOn: "${day}" }`);
    expect(await on('2020-12-31')).toEqual(['610322']);
    expect(await on('2021-01-01')).toEqual(['610305']);
  });

  it('combines with and, or and not', async () => {
    const linyi = 'area: { within: "371300" }';
    expect(await codes(`{ ${linyi}, or: [{ name: { contains: "山" } }, { code: { eq: "371321" } }] }`)).toEqual([
      '371302',
      '371321',
    ]);
    expect(await codes(`{ ${linyi}, not: { level: { eq: COUNTY } } }`)).toEqual(['371300']);
    expect(await codes(`{ ${linyi}, and: [{ level: { eq: COUNTY } }, { name: { contains: "区" } }] }`)).toHaveLength(3);
    expect(await codes(`{ ${linyi}, or: [] }`)).toEqual([]);
    expect(await codes(`{ ${linyi}, and: [], level: { eq: PREFECTURE }, name: null }`)).toEqual(['371300']);
  });

  it('sorts names by pinyin', async () => {
    const linyi = '{ area: { within: "371300" }, level: { eq: COUNTY } }';
    const { data } = await ask(`{ divisions(where: ${linyi}, orderBy: [{ field: NAME }]) { nodes { shortName } } }`);
    expect(data.divisions.nodes.map((node: { shortName: string }) => node.shortName)).toEqual([
      '费县',
      '河东',
      '莒南',
      '兰陵',
      '兰山',
      '临沭',
      '罗庄',
      '蒙阴',
      '平邑',
      '郯城',
      '沂南',
      '沂水',
    ]);
  });

  it('pages through all of them by pinyin, of which many share a name', async () => {
    const source = `query($after: String) { divisions(first: 100, after: $after, orderBy: [{ field: NAME }]) {
      totalCount nodes { code } pageInfo { hasNextPage endCursor }
    } }`;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await ask(source, { after });
      seen.push(...data.divisions.nodes.map(({ code }: { code: string }) => code));
      after = data.divisions.pageInfo.hasNextPage ? data.divisions.pageInfo.endCursor : null;
    } while (after);
    const sorted = await database.orm.em
      .fork()
      .execute<{ code: string }[]>('select code from division order by name collate "zh-x-icu", code');
    expect(seen).toEqual(sorted.map(({ code }) => code));
  });
});
