import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type TestDatabase, testDatabase } from '../../../../test/testkit/database.js';
import { execute } from '../../../../test/testkit/execute.js';
import { world } from '../../../../test/testkit/world.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const em = database.orm.em.fork();
  /** One transaction, its rows recorded at a moment and through an act of change. */
  const at = (
    moment: string,
    label: string | null,
    write: (build: ReturnType<typeof world>, within: SqlEntityManager) => Promise<unknown>,
  ) =>
    em.transactional(async (within) => {
      let change = '';
      if (label) {
        const [{ id }] = await within.execute<[{ id: string }]>(
          `insert into data_change (kind, label, made_at) values ('IMPORT', ?, ?) returning id`,
          [label, moment],
        );
        change = String(id);
      }
      await within.execute(
        `select set_config('uniongraph.recorded_at', ?, true), set_config('uniongraph.data_change_id', ?, true)`,
        [moment, change],
      );
      await write(world(within), within);
    });
  let [first, second] = [0, 0];
  await at('2024-01-31T10:00:00Z', '2023年年报.xlsx', async (build) => {
    await build.divisions('371302');
    [first, second] = [await build.organization(), await build.organization()];
    await build.snapshot(first, { asOf: '2023-12-31', workers: 200, members: 100 });
    await build.snapshot(second, { asOf: '2023-12-31', workers: 100, members: 50 });
  });
  await at('2024-02-01T10:00:00Z', '更名.xlsx', (_, within) =>
    within.execute(`update union_organization set industry_section = 'C' where id = ?`, [first]),
  );
  // Just before and after midnight in China.
  await at('2024-05-20T15:59:59Z', '更正.xlsx', (_, within) =>
    within.execute(`update membership_snapshot set members = members - 10, workers = workers + 100`),
  );
  await at('2024-05-20T16:00:00Z', null, (_, within) =>
    within.execute(`delete from membership_snapshot where organization_id = ?`, [second]),
  );
});
afterAll(() => database.close());

const ask = (args: string, fields = 'nodes { recordedAt }') =>
  execute(`{ statisticsRevisions(${args}) { ${fields} } }`, {}, { em: database.orm.em.fork() });

const members = 'indicator: "MEMBERS", area: "371302", period: "2023"';

describe('statisticsRevisions', () => {
  it('tells when a value changed, by how much and through which act', async () => {
    const { data, errors } = await ask(
      members,
      `nodes { recordedAt isFirst before { value } after { value numerator denominator } difference formatted rowsPosted
        through { kind label madeAt } }`,
    );
    expect(errors).toEqual([]);
    expect(data.statisticsRevisions.nodes).toEqual([
      {
        recordedAt: '2024-01-31T10:00:00.000Z',
        isFirst: true,
        before: { value: null },
        after: { value: '150', numerator: 150, denominator: null },
        difference: null,
        formatted: null,
        rowsPosted: 2,
        through: { kind: 'IMPORT', label: '2023年年报.xlsx', madeAt: '2024-01-31T10:00:00.000Z' },
      },
      {
        recordedAt: '2024-05-20T15:59:59.000Z',
        isFirst: false,
        before: { value: '150' },
        after: { value: '130', numerator: 130, denominator: null },
        difference: '-20',
        formatted: '-20',
        rowsPosted: 2,
        through: { kind: 'IMPORT', label: '更正.xlsx', madeAt: '2024-05-20T15:59:59.000Z' },
      },
      {
        recordedAt: '2024-05-20T16:00:00.000Z',
        isFirst: false,
        before: { value: '130' },
        after: { value: '90', numerator: 90, denominator: null },
        difference: '-40',
        formatted: '-40',
        rowsPosted: 1,
        through: null,
      },
    ]);
  });

  it('gives both parts of a rate', async () => {
    const { data, statements } = await ask(
      'indicator: "MEMBER_RATE_UNIONISED", area: "370000", period: "2023-12-31"',
      'nodes { before { value } after { value numerator denominator } difference formatted }',
    );
    expect(data.statisticsRevisions.nodes[1]).toEqual({
      before: { value: '0.5' },
      after: { value: '0.26', numerator: 130, denominator: 500 },
      difference: '-0.24',
      formatted: '-24.00',
    });
    // One to see that areas and rounds are as they were, and one that reads the page.
    expect(statements).toBe(2);
  });

  it('lists what counts under the filter only', async () => {
    const { data } = await ask(
      `${members}, where: { industry: { eq: C } }`,
      'nodes { after { value } through { label } }',
    );
    expect(data.statisticsRevisions.nodes).toEqual([
      { after: { value: '100' }, through: { label: '更名.xlsx' } },
      { after: { value: '90' }, through: { label: '更正.xlsx' } },
    ]);
    const none = await ask(`${members}, source: SELF_REPORT`, 'totalCount');
    expect(none.data.statisticsRevisions.totalCount).toBe(0);
  });

  it('pages forward and backward', async () => {
    const page =
      'edges { cursor node { after { value } } } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount';
    const values = (answer: { data: { statisticsRevisions: { edges: { node: { after: object } }[] } } }) =>
      answer.data.statisticsRevisions.edges.map((edge) => edge.node.after);
    const one = await ask(`${members}, first: 1`, page);
    expect(values(one)).toEqual([{ value: '150' }]);
    expect(one.data.statisticsRevisions).toMatchObject({ pageInfo: { hasNextPage: true }, totalCount: 3 });
    const { endCursor } = one.data.statisticsRevisions.pageInfo;
    const two = await ask(`${members}, first: 2, after: "${endCursor}"`, page);
    expect(values(two)).toEqual([{ value: '130' }, { value: '90' }]);
    expect(two.data.statisticsRevisions.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(values(await ask(`${members}, last: 1`, page))).toEqual([{ value: '90' }]);
    const { errors } = await ask(`indicator: "MEMBERS", area: "371302", period: "2022", after: "${endCursor}"`);
    expect(errors[0]?.extensions.code).toBe('BAD_CURSOR');
  });

  it('knows nothing of a period that has not begun', async () => {
    const { data } = await ask('indicator: "MEMBERS", area: "371302", period: "2030"', 'totalCount');
    expect(data.statisticsRevisions.totalCount).toBe(0);
  });

  it.each([
    [
      'indicator: "MEMBER", area: "371399", period: "2019..2023"',
      ['indicator UNKNOWN_INDICATOR', 'period SINGLE_PERIOD_EXPECTED', 'area UNKNOWN_AREA'],
    ],
    ['indicator: "MEMBERS", area: "371302", period: "2023-13"', ['period MALFORMED_PERIOD']],
    ['indicator: "MEMBERS", area: "371302", period: "2023/QUARTER"', ['period SINGLE_PERIOD_EXPECTED']],
    [`${members}, source: TAX_FEE`, ['source SOURCE_NOT_AVAILABLE']],
    ['indicator: "ORG_COUNT", area: "371302", period: "2023", source: TAX_FEE', ['source SOURCE_NOT_AVAILABLE']],
    [`${members}, source: SELF_REPORT, where: { source: { eq: SELF_REPORT } }`, ['source SOURCE_TWICE']],
    [`${members}, where: { source: { in: [SELF_REPORT, ANNUAL_REPORT] } }`, ['where.source SOURCES_NOT_ADDITIVE']],
    [`${members}, where: { sizeBand: { eq: FROM_1_TO_24 } }`, ['where.sizeBand DIMENSION_NOT_AVAILABLE']],
    [`${members}, first: 101`, ['first OUT_OF_RANGE']],
  ])('refuses %s', async (args, expected) => {
    const { errors } = await ask(args);
    const fields = errors[0]?.extensions.fields as { path: string; code: string }[] | undefined;
    expect(fields?.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([...expected].sort());
  });
});
