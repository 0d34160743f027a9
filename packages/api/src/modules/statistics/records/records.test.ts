import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../../../../test/testkit/database.js';
import { execute } from '../../../../test/testkit/execute.js';
import { world } from '../../../../test/testkit/world.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const em = database.orm.em.fork();
  const build = world(em);
  await build.divisions('371302', '371311');
  const [large, small] = [
    await build.organization({ name: '大厂工会' }),
    await build.organization({ name: '小厂工会', division: '371311', establishedOn: '2021-05-01' }),
  ];
  await build.snapshot(large, { workers: 120, members: 100 });
  await build.snapshot(large, { asOf: '2021-12-31', workers: 120, members: 100 });
  await build.snapshot(large, { asOf: '2022-12-31', workers: 130, members: 110 });
  await build.snapshot(small, { asOf: '2021-12-31', workers: 9, members: 8 });
  const [covered, alone, moved] = [
    await build.unit({ name: '已建会企业' }),
    await build.unit({ name: '未建会企业' }),
    await build.unit({ name: '迁址企业' }),
  ];
  for (const unit of [covered, alone, moved]) await build.headcount(unit, 30);
  await build.coverage(covered, large);
  await em.execute(`update employing_unit set division_code = '371311' where id = ?`, [moved]);
  await em.execute(`insert into member (member_no, name, sex) values ('M1', '示例', 2)`);
  await em.execute(
    `insert into membership (member_id, organization_id, joined_on) select id, ?, '2022-03-01' from member`,
    [small],
  );
  // The first question reads the reference tables.
  await ask('period: "2022"', 'members { value }');
});
afterAll(() => database.close());

const ask = (args: string, fields: string) =>
  execute(`{ statistics(area: "371300", ${args}) { rows { ${fields} } } }`, {}, { em: database.orm.em.fork() });

const nodes = `nodes { contribution effectiveOn provenance area { name } organization { name }
  node { __typename ... on UnionOrganization { name } ... on EmployingUnit { name } ... on Membership { joinedOn leftOn organization { name } } } }`;

const faultsOf = ({ errors }: Awaited<ReturnType<typeof ask>>) =>
  errors.flatMap(({ extensions }) =>
    (extensions.fields as { path: string; code: string }[]).map(({ path, code }) => `${path} ${code}`),
  );

describe('records of a value', () => {
  it('are the reports in force, the largest first, each since it has said so', async () => {
    const { data, errors, statements } = await ask(
      'period: "2022"',
      `members { value records { sum totalCount ${nodes} } }`,
    );
    expect(errors).toEqual([]);
    const provenance = 'REPORTED';
    const [large, small] = ['大厂工会', '小厂工会'];
    expect(data.statistics.rows[0].members).toEqual({
      value: '118',
      records: {
        sum: 118,
        totalCount: 2,
        nodes: [
          {
            contribution: 110,
            effectiveOn: '2022-12-31',
            provenance,
            area: { name: '兰山区' },
            organization: { name: large },
            node: { __typename: 'UnionOrganization', name: large },
          },
          {
            contribution: 8,
            effectiveOn: '2021-12-31',
            provenance,
            area: { name: '罗庄区' },
            organization: { name: small },
            node: { __typename: 'UnionOrganization', name: small },
          },
        ],
      },
    });
    // Reference version, the cube, the page, count with sum, and the organizations.
    expect(statements).toBe(5);
  });

  it('are those of the numerator or of the denominator of a rate', async () => {
    const { data } = await ask(
      'period: "2022-12-31"',
      `unionEstablishmentRate { numerator denominator
        covered: records { sum nodes { organization { name } node { ... on EmployingUnit { name } } } }
        all: records(part: DENOMINATOR) { sum totalCount nodes { node { ... on EmployingUnit { name } } } } }`,
    );
    const { numerator, denominator, covered, all } = data.statistics.rows[0].unionEstablishmentRate;
    expect([numerator, denominator]).toEqual([1, 3]);
    expect(covered).toEqual({ sum: 1, nodes: [{ organization: { name: '大厂工会' }, node: { name: '已建会企业' } }] });
    expect([all.sum, all.totalCount]).toEqual([3, 3]);
    expect(all.nodes.map((each: { node: { name: string } }) => each.node.name).sort()).toEqual(
      ['已建会企业', '未建会企业', '迁址企业'].sort(),
    );
  });

  it('lie where their row is, of a shifted value at its own time, and of a flow within its window', async () => {
    const { data } = await ask(
      'by: [AREA], period: "2022-Q1"',
      `area { name }
       organizations { records { nodes { node { ... on UnionOrganization { name } } } } }
       before: organizations(shift: YEAR) { records { totalCount } }
       newOrganizations { records { totalCount } }
       lately: newOrganizations(window: MOVING_12_MONTHS) { records { ${nodes} } }`,
    );
    const [lanshan, luozhuang] = data.statistics.rows;
    expect(lanshan.organizations.records.nodes).toEqual([{ node: { name: '大厂工会' } }]);
    expect(luozhuang.organizations.records.nodes).toEqual([{ node: { name: '小厂工会' } }]);
    expect(luozhuang.before.records.totalCount).toBe(0);
    expect(luozhuang.newOrganizations.records.totalCount).toBe(0);
    expect(lanshan.lately.records.nodes).toEqual([]);
    expect(luozhuang.lately.records.nodes).toMatchObject([{ contribution: 1, effectiveOn: '2021-05-01' }]);
  });

  it('are memberships, without the person, where the register is asked', async () => {
    const { data } = await ask(
      'period: "2022", where: { source: { eq: REALNAME_DB } }',
      `membersFemale { records { ${nodes} } }`,
    );
    expect(data.statistics.rows[0].membersFemale.records.nodes).toMatchObject([
      {
        contribution: 1,
        effectiveOn: '2022-03-01',
        organization: { name: '小厂工会' },
        node: { __typename: 'Membership', joinedOn: '2022-03-01', leftOn: null, organization: { name: '小厂工会' } },
      },
    ]);
  });

  it('have nodes that are found again by their ids', async () => {
    const { data } = await ask(
      'period: "2022", where: { source: { eq: REALNAME_DB } }',
      'members { records { nodes { node { id } } } }',
    );
    const [{ node }] = data.statistics.rows[0].members.records.nodes;
    const again = await execute('query ($id: ID!) { node(id: $id) { __typename id } }', node, {
      em: database.orm.em.fork(),
    });
    expect(again.data.node).toEqual({ __typename: 'Membership', id: node.id });
  });

  it('are none where nothing is known', async () => {
    const { data } = await ask('period: "2030"', 'members { value records { sum totalCount nodes { contribution } } }');
    expect(data.statistics.rows[0].members).toEqual({ value: null, records: { sum: 0, totalCount: 0, nodes: [] } });
  });

  it('come in pages, and a cursor belongs to its cell', async () => {
    const page = 'edges { cursor node { contribution } } pageInfo { hasNextPage hasPreviousPage endCursor }';
    const read = async (args: string, period = '2022') =>
      (await ask(`period: "${period}"`, `members { records(${args}) { ${page} } }`)).data?.statistics.rows[0].members
        .records;
    const one = await read('first: 1');
    expect(one).toMatchObject({ edges: [{ node: { contribution: 110 } }], pageInfo: { hasNextPage: true } });
    const after = `after: "${one.pageInfo.endCursor}"`;
    expect(await read(`first: 5, ${after}`)).toMatchObject({
      edges: [{ node: { contribution: 8 } }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
    expect((await read('last: 1')).edges).toMatchObject([{ node: { contribution: 8 } }]);
    const { errors } = await ask('period: "2021"', `members { records(${after}) { ${page} } }`);
    expect(errors[0]?.extensions.code).toBe('BAD_CURSOR');
  });

  it('are refused where there can be none, or too many lists', async () => {
    expect(
      faultsOf(await ask('period: "2022"', 'members { records(part: DENOMINATOR, first: 101) { totalCount } }')),
    ).toEqual(['part NO_DENOMINATOR', 'first OUT_OF_RANGE']);
    const days = await ask('by: [PERIOD], period: "2022-01-01..2022-02-20"', 'members { records { totalCount } }');
    expect(faultsOf(days)).toEqual(['by TOO_MANY_CELLS']);
    expect(days.statements).toBe(2);
  });
});
