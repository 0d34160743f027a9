import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { world } from '../../../test/testkit/world.js';
import { globalId } from '../global-id.js';

const COUNT = 23;
let database: TestDatabase;
let build: ReturnType<typeof world>;
beforeAll(async () => {
  database = await testDatabase();
  build = world(database.orm.em.fork());
  await build.divisions('371300');
  const source = await build.document('ly1');
  for (let index = 0; index < COUNT; index += 1) {
    // Few distinct values, so that pages end within runs of equal keys, and every third without a period.
    const periodEnd = index % 3 === 0 ? null : `202${index % 4}-12-31`;
    await build.figure(source, { measureCode: `M${index % 5}`, area: index % 2 ? '371300' : '370000', periodEnd });
  }
}, 60_000);
afterAll(() => database.close());

interface Page {
  edges: { cursor: string; node: { id: string } }[];
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

const ask = (
  args: string,
  fields = 'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }',
) => execute(`{ publishedFigures(${args}) { ${fields} } }`, {}, { em: database.orm.em.fork() });

async function page(args: string): Promise<Page> {
  const { data, errors } = await ask(args);
  expect(errors).toEqual([]);
  return data.publishedFigures;
}

const idsOf = ({ edges }: Page) => edges.map((edge) => edge.node.id);

/** All ids in the order of reading, a page at a time from either end. */
async function walk(order: string, size: number, backward = false): Promise<string[]> {
  const [count, from] = backward ? ['last', 'before'] : ['first', 'after'];
  const found: string[] = [];
  let cursor = '';
  for (;;) {
    const { edges, pageInfo, ...rest } = await page(
      `orderBy: [${order}], ${count}: ${size}${cursor && `, ${from}: "${cursor}"`}`,
    );
    const ids = idsOf({ edges, pageInfo, ...rest });
    found.splice(backward ? 0 : found.length, 0, ...ids);
    expect(backward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(found.length > ids.length);
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return found;
    expect(ids).toHaveLength(size);
    cursor = (backward ? pageInfo.startCursor : pageInfo.endCursor) ?? '';
  }
}

const orders = [
  '',
  '{ field: PERIOD_END }',
  '{ field: PERIOD_END, nulls: FIRST }',
  '{ field: PERIOD_END, direction: DESC }',
  '{ field: PERIOD_END, direction: DESC, nulls: FIRST }',
  '{ field: AREA, direction: DESC }, { field: PERIOD_END, nulls: FIRST }',
  '{ field: MEASURE_CODE }, { field: AREA, direction: DESC }, { field: PERIOD_END, direction: DESC }',
  '{ field: AREA }, { field: MEASURE_CODE }',
];

describe('a list', () => {
  it.each(orders)('read page by page from either end is the list: %s', async (order) => {
    const whole = idsOf(await page(`orderBy: [${order}], first: 100`));
    expect(new Set(whole).size).toBe(COUNT);
    for (const size of [4, COUNT]) {
      expect(await walk(order, size)).toEqual(whole);
      expect(await walk(order, size, true)).toEqual(whole);
    }
  });

  it('gives the same rows in edges and nodes, and reads them once', async () => {
    const { data, statements } = await ask(
      'first: 5',
      'edges { cursor node { id } } nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }',
    );
    const { edges, nodes, pageInfo }: Page = data.publishedFigures;
    expect(nodes).toEqual(edges.map((edge) => edge.node));
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]?.cursor, edges[4]?.cursor]);
    expect(statements).toBe(1);
  });

  it('counts only when asked, and then reads no page', async () => {
    const { data, statements } = await ask('where: { area: { eq: "370000" } }, first: 0', 'totalCount');
    expect([data.publishedFigures, statements]).toEqual([{ totalCount: 12 }, 2]);
    expect((await ask('first: 3', 'nodes { id }')).statements).toBe(1);
  });

  it('may be asked for no rows at all', async () => {
    const { edges, pageInfo } = await page('first: 0');
    expect([edges, pageInfo]).toEqual([
      [],
      { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    ]);
  });

  it('takes both ends of a stretch', async () => {
    const { edges } = await page('first: 10');
    const between = await page(`first: 100, after: "${edges[1]!.cursor}", before: "${edges[5]!.cursor}"`);
    expect(idsOf(between)).toEqual(edges.slice(2, 5).map((edge) => edge.node.id));
    expect(between.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });
});

describe('a list that changes while it is read', () => {
  it('neither repeats nor skips what was there', async () => {
    const order = '{ field: MEASURE_CODE }, { field: PERIOD_END, direction: DESC }';
    const before = idsOf(await page(`orderBy: [${order}], first: 100`));
    const source = await build.document('later');
    const seen: string[] = [];
    let after = '';
    const added: number[] = [];
    for (let more = true; more; ) {
      const next = await page(`orderBy: [${order}], first: 4${after && `, after: "${after}"`}`);
      seen.push(...idsOf(next));
      more = next.pageInfo.hasNextPage;
      after = next.pageInfo.endCursor ?? '';
      for (const measureCode of ['A', 'M2', 'Z']) {
        if (added.length < 12) added.push(await build.figure(source, { measureCode, periodEnd: '2021-06-30' }));
      }
    }
    const isNew = new Set(added.map((id) => globalId('PublishedFigure', String(id))));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((id) => !isNew.has(id))).toEqual(before);
    expect(seen.some((id) => isNew.has(id))).toBe(true);
    await database.orm.em.fork().execute('delete from published_figure where id = any(?)', [`{${added}}`]);
  });

  it('goes on from a cursor whose row is gone', async () => {
    const extra = await build.figure(await build.document('gone'), { measureCode: 'M2-x' });
    const { edges } = await page('orderBy: [{ field: MEASURE_CODE }], first: 100');
    const at = edges.findIndex((edge) => edge.node.id === globalId('PublishedFigure', String(extra)));
    await database.orm.em.fork().execute('delete from published_figure where id = ?', [extra]);
    const next = await page(`orderBy: [{ field: MEASURE_CODE }], first: 100, after: "${edges[at]!.cursor}"`);
    expect(idsOf(next)).toEqual(edges.slice(at + 1).map((edge) => edge.node.id));
    expect(next.pageInfo.hasPreviousPage).toBe(true);
  });
});

describe('a cursor', () => {
  const codeOf = async (args: string) => (await ask(args)).errors[0]?.extensions.code;

  it('is refused in a list of another order, filter or search', async () => {
    const { pageInfo } = await page('first: 1, where: { measureCode: { startsWith: "M" } }');
    const after = `after: "${pageInfo.endCursor}"`;
    const same = 'where: { measureCode: { startsWith: "M" } }';
    expect(await codeOf(`${same}, ${after}, first: 7`)).toBeUndefined();
    expect(await codeOf(`${same}, ${after}, orderBy: [{ field: AREA }]`)).toBe('BAD_CURSOR');
    expect(await codeOf(`${same}, ${after}, orderBy: [{ field: PERIOD_END }]`)).toBe('BAD_CURSOR');
    expect(await codeOf(`${same}, ${after}, search: "会员"`)).toBe('BAD_CURSOR');
    expect(await codeOf(`where: { measureCode: { startsWith: "M1" } }, ${after}`)).toBe('BAD_CURSOR');
    expect(await codeOf(after)).toBe('BAD_CURSOR');
  });

  it('that was tampered with is refused, never sent to the database', async () => {
    const { pageInfo } = await page('first: 1');
    const [hash] = JSON.parse(Buffer.from(pageInfo.endCursor!, 'base64url').toString());
    const forged = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    const cursors = [
      '',
      'x',
      '!!!',
      Buffer.from('{').toString('base64url'),
      Buffer.from('null').toString('base64url'),
      forged(hash),
      forged(hash, '2022-12-31'),
      forged(hash, '2022-02-30', '1'),
      forged(hash, 20221231, '1'),
      forged(hash, '2022-12-31', null),
      forged(hash, '2022-12-31', "1'"),
      forged(hash, '2022-12-31', '99999999999999999999'),
      forged(hash, '2022-12-31', '1', '1'),
      forged('other', '2022-12-31', '1'),
    ];
    for (const cursor of cursors) expect([cursor, await codeOf(`after: "${cursor}"`)]).toEqual([cursor, 'BAD_CURSOR']);
    expect(await codeOf(`after: "${forged(hash, null, '1')}"`)).toBeUndefined();
  });
});
