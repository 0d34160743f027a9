import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { insertDivisions } from '../../../test/oracle/random-world.js';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await insertDivisions(database.orm.em.fork());
});
afterAll(() => database.close());

const faults = async (where: string, rows = 'eligibleUnits { value }') => {
  const { errors } = await execute(
    `{ statistics(area: "371300", period: "2022", where: ${where}) { rows { ${rows} } } }`,
    {},
    { em: database.orm.em.fork() },
  );
  return (errors[0]?.extensions.fields ?? []) as { path: string; code: string; expected?: string }[];
};

const nested = (levels: number) => `${'{ not: '.repeat(levels)}{ industry: { eq: C } }${' }'.repeat(levels)}`;

it.each([
  ['{ or: [{ industry: { eq: C } }, { sizeBand: { eq: null } }] }', 'where.or[1].sizeBand.eq', 'NULL'],
  ['{ not: null }', 'where.not', 'NULL'],
  ['{ not: { organizationKind: { eq: JOINT } } }', 'where.not.organizationKind', 'DIMENSION_NOT_AVAILABLE'],
  ['{ or: [{ source: { eq: TAX_FEE } }] }', 'where.or[0].source', 'SOURCE_INSIDE_CONDITION'],
  ['{ and: [{ not: { source: { eq: TAX_FEE } } }] }', 'where.and[0].not.source', 'SOURCE_INSIDE_CONDITION'],
  ['{ and: [{ source: { eq: REALNAME_DB } }] }', 'where.and[0].source', 'SOURCE_NOT_AVAILABLE'],
  ['{ unitCategory: { in: ["110", "999"] } }', 'where.unitCategory.in[1]', 'UNKNOWN_CODE'],
  [nested(6), 'where.not.not.not.not.not.not', 'TOO_DEEP'],
  [`{ or: [${'{ industry: { eq: C } },'.repeat(51)}] }`, 'where.or[50].industry.eq', 'TOO_MANY_CONDITIONS'],
])('%s is refused', async (where, path, code) => {
  expect((await faults(where))[0]).toMatchObject({ path, code });
});

it('names every fault of a tree at once', async () => {
  const found = await faults(
    '{ or: [{ unitCategory: { eq: "1" } }, { source: { eq: TAX_FEE } }], not: { unionState: { eq: null } } }',
  );
  expect(found.map((each) => each.path).sort()).toEqual([
    'where.not.unionState.eq',
    'where.or[0].unitCategory.eq',
    'where.or[1].source',
  ]);
});

it('takes five levels and fifty comparisons', async () => {
  expect(await faults(nested(5))).toEqual([]);
  expect(await faults(`{ or: [${'{ industry: { eq: C } },'.repeat(50)}] }`)).toEqual([]);
});
