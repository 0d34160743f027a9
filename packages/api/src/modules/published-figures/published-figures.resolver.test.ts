import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { world } from '../../../test/testkit/world.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const { divisions, document, figure } = world(database.orm.em.fork());
  await divisions('371300');
  const source = await document('ly1');
  await figure(source, { periodEnd: '2022-12-31', ambiguous: true, note: '口径未注明' });
  await figure(source, {
    measureCode: 'RATE',
    title: '建会率',
    titleEn: 'Rate',
    value: '93',
    scale: 1,
    countUnit: 'PERCENT',
    periodKind: 'RATE',
    periodEnd: '2023-12-31',
  });
  await figure(source, { measureCode: 'GROWTH', value: '6', qualifier: 'MORE_THAN', originalText: '6万余人' });
  await figure(source, {
    measureCode: 'NATION',
    area: '100000',
    value: '3',
    scale: 100_000_000,
    qualifier: 'NEARLY',
    periodEnd: '2022-07-01',
  });
}, 60_000);
afterAll(() => database.close());

const ask = (source: string, variables = {}) => execute(source, variables, { em: database.orm.em.fork() });
const measures = async (args: string) => {
  const { data, errors } = await ask(`{ publishedFigures(${args}) { nodes { measureCode } } }`);
  expect(errors).toEqual([]);
  return data.publishedFigures.nodes.map(({ measureCode }: { measureCode: string }) => measureCode);
};

describe('publishedFigures', () => {
  it('give the printed number, the number meant and the source', async () => {
    const { data, errors, statements } =
      await ask(`{ publishedFigures(where: { measureCode: { in: ["MEMBERS", "RATE"] } }) {
      totalCount
      nodes {
        measureCode title titleEn value scale scaledValue qualifier countUnit periodKind formatted
        area { code name level parentCode } periodText periodStart periodEnd originalText ambiguous note provenance
        sourceDocument { key title publisher publishedOn reference confidence }
      }
    } }`);
    expect(errors).toEqual([]);
    expect(data.publishedFigures.nodes[0]).toMatchObject({ value: '93', scaledValue: '0.93', formatted: '93%' });
    expect(data.publishedFigures.nodes[1]).toEqual({
      measureCode: 'MEMBERS',
      title: '会员人数',
      titleEn: 'Members',
      value: '85.6',
      scale: 10000,
      scaledValue: '856000',
      qualifier: 'EXACT',
      countUnit: 'PERSON',
      periodKind: 'STOCK',
      formatted: '856,000',
      area: { code: '371300', name: '临沂市', level: 'PREFECTURE', parentCode: '370000' },
      periodText: '2022年底',
      periodStart: null,
      periodEnd: '2022-12-31',
      originalText: '会员85.6万人',
      ambiguous: true,
      note: '口径未注明',
      provenance: 'REPORTED',
      sourceDocument: {
        key: 'ly1',
        title: '材料ly1',
        publisher: null,
        publishedOn: null,
        reference: 'https://example.org/ly1',
        confidence: 'HIGH',
      },
    });
    expect(statements).toBe(4);
  });

  it('come newest first; those without a period last unless asked for first', async () => {
    expect(await measures('first: 10')).toEqual(['RATE', 'MEMBERS', 'NATION', 'GROWTH']);
    expect(await measures('orderBy: [{ field: PERIOD_END }]')).toEqual(['NATION', 'MEMBERS', 'RATE', 'GROWTH']);
    expect(await measures('orderBy: [{ field: PERIOD_END, nulls: FIRST }]')).toEqual([
      'GROWTH',
      'NATION',
      'MEMBERS',
      'RATE',
    ]);
    expect(await measures('orderBy: [{ field: AREA }, { field: MEASURE_CODE, direction: DESC }]')).toEqual([
      'NATION',
      'RATE',
      'MEMBERS',
      'GROWTH',
    ]);
  });

  it.each([
    ['area: { eq: "100000" }', ['NATION']],
    ['area: { within: "370000" }, periodKind: { eq: RATE }', ['RATE']],
    ['qualifier: { in: [MORE_THAN, NEARLY] }', ['NATION', 'GROWTH']],
    ['ambiguous: { eq: true }', ['MEMBERS']],
    ['periodEnd: { isNull: true }', ['GROWTH']],
    ['periodEnd: { gte: "2022-12-31" }', ['RATE', 'MEMBERS']],
  ])('where %s', async (where, expected) => {
    expect(await measures(`where: { ${where} }`)).toEqual(expected);
  });

  it('are searched by title, code and original words', async () => {
    expect(await measures('search: "建会率"')).toEqual(['RATE']);
    expect(await measures('search: "growth"')).toEqual(['GROWTH']);
    expect(await measures('search: "6万余"')).toEqual(['GROWTH']);
  });
});
