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

interface Page {
  nodes: { name: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
  totalCount: number;
}

async function search(text: string, first = 20, after?: string): Promise<Page> {
  const source = `query($text: String!, $first: Int, $after: String) {
    divisions(search: $text, first: $first, after: $after) {
      nodes { name } totalCount pageInfo { hasNextPage endCursor }
    }
  }`;
  const { data, errors } = await execute(source, { text, first, after }, { em: database.orm.em.fork() });
  expect(errors).toEqual([]);
  return data.divisions;
}
const names = async (text: string) => (await search(text)).nodes.map((node) => node.name);

describe('divisions(search)', () => {
  it.each(['兰山', '兰山区', '371302', '３７１３０２'])('finds 兰山区 alone by %s', async (text) => {
    expect(await names(text)).toEqual(['兰山区']);
  });

  it.each(['lanshan', 'Lan Shan', 'LANSHANQU'])('finds 兰山区 by its reading %s', async (text) => {
    expect(await names(text)).toContain('兰山区');
  });

  it('finds by initials, of the short name as well', async () => {
    expect(await names('lsq')).toContain('兰山区');
    expect((await search('ls', 100)).nodes).toContainEqual({ name: '兰山区' });
  });

  it('puts what is meant first: the name itself, then higher levels, former divisions last', async () => {
    expect((await names('linyi'))[0]).toBe('临沂市');
    expect((await names('ly')).slice(0, 5)).toEqual(['辽阳市', '辽源市', '龙岩市', '临沂市', '洛阳市']);
    expect(await names('凤翔')).toEqual(['凤翔区', '凤翔县']);
  });

  it("reads an apostrophe either way: xi'an, xian", async () => {
    expect(await names("xi'an")).toContain('西安市');
    expect((await search('xian', 100)).nodes).toContainEqual({ name: '西安市' });
  });

  it('takes wildcards and quotes for what they are', async () => {
    for (const text of ['%', '_', '\\', "'", "''", '"; drop table division; --', '𠮷'])
      expect(await names(text)).toEqual([]);
  });

  it('pages through the ranked hits without repeating or losing any', async () => {
    const whole = (await search('ls', 100)).nodes.map((node) => node.name);
    const paged: string[] = [];
    let after: string | undefined;
    do {
      const page = await search('ls', 7, after);
      paged.push(...page.nodes.map((node) => node.name));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    } while (after);
    expect(paged.slice(0, 100)).toEqual(whole);
    expect(paged).toHaveLength((await search('ls')).totalCount);
  });
});
