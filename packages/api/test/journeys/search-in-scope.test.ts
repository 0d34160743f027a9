import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { demoDatabase, type TestDatabase } from '../testkit/database.js';
import { execute } from '../testkit/execute.js';
import { viewerOf } from '../testkit/viewers.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await demoDatabase();
}, 300_000);
afterAll(() => database.close());

// Thousands of rows match: a plan that compares each with each does not end within the time of a test.
it.each([
  ['371300', '工会'],
  ['371302', 'lanshan'],
])('finds in %s all that holds %s there, and nothing elsewhere', async (areaCode, word) => {
  const em = database.orm.em.fork();
  const [{ count }] = await em.execute<[{ count: number }]>(
    `select count(*)::integer as count from union_organization where search_text like ? and division_code like ?`,
    [`%${word}%`, `${areaCode.replace(/(00)+$/, '')}%`],
  );
  const source = `query ($word: String) { unionOrganizations(first: 5, search: $word) { totalCount nodes { division { code } } } }`;
  const { data, errors } = await execute(source, { word }, { em, viewer: viewerOf(areaCode) });
  expect(errors).toEqual([]);
  expect(count).toBeGreaterThan(1_000);
  expect(data.unionOrganizations).toMatchObject({ totalCount: count });
  expect(data.unionOrganizations.nodes).toHaveLength(5);
});
