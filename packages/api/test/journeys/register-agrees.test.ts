import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { demoDatabase, type TestDatabase } from '../testkit/database.js';
import { execute } from '../testkit/execute.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await demoDatabase();
}, 600_000);
afterAll(() => database.close());

it('the register lists as many grassroots unions for Linyi at the end of 2022 as the statistics count: 10,998', async () => {
  const { data, errors } = await execute(
    `query($area: AreaCode!, $on: LocalDate!) {
      unionOrganizations(where: {
        division: { within: $area }, isGrassroots: { eq: true }, establishedOn: { lte: $on },
        or: [{ dissolvedOn: { isNull: true } }, { dissolvedOn: { gt: $on } }]
      }) { totalCount }
      statistics(area: $area, period: "2022") { rows { organizations { value } } }
    }`,
    { area: '371300', on: '2022-12-31' },
    { em: database.orm.em.fork() },
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({
    unionOrganizations: { totalCount: 10_998 },
    statistics: { rows: [{ organizations: { value: '10998' } }] },
  });
});

it('every union listed below a federation names it as its parent, and the pages add up', async () => {
  const source = `query($after: String) { unionOrganization(code: "371328-Z") {
    name children(first: 100, after: $after) {
      totalCount nodes { code parent { name } } pageInfo { hasNextPage endCursor }
    }
  } }`;
  const codes = new Set<string>();
  let after: string | null = null;
  for (;;) {
    const { data, errors } = await execute(source, { after }, { em: database.orm.em.fork() });
    expect(errors).toEqual([]);
    const { name, children } = data.unionOrganization;
    for (const { code, parent } of children.nodes) {
      expect(parent.name).toBe(name);
      codes.add(code);
    }
    if (!children.pageInfo.hasNextPage) {
      expect(codes.size).toBe(children.totalCount);
      expect(codes.size).toBeGreaterThan(500);
      return;
    }
    after = children.pageInfo.endCursor;
  }
});
