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

const faults = async (args: string) => {
  const { errors } = await execute(
    `{ statistics(area: "371300", period: "2022", ${args}) { rows { organizations { value } lastYear: members(shift: YEAR) { value } } } }`,
    {},
    { em: database.orm.em.fork() },
  );
  expect(errors.map((error) => error.extensions.code)).toEqual(errors.map(() => 'BAD_USER_INPUT'));
  return (errors[0]?.extensions.fields ?? []) as { path: string; code: string; expected?: string }[];
};

const selected = 'organizations, members';

it.each([
  ['having: [{ indicator: "eligibleUnits", gt: "1" }]', 'having[0].indicator', 'HAVING_NOT_SELECTED', selected],
  ['having: [{ indicator: "nothing", gt: "1" }]', 'having[0].indicator', 'UNKNOWN_INDICATOR', selected],
  ['having: [{ indicator: "members" }]', 'having[0]', 'NO_COMPARISON', 'eq, gt, gte, lt, lte'],
  ['having: [{ indicator: "members", eq: null }]', 'having[0].eq', 'NULL', 'eq: "0.9"'],
  [
    'having: [{ indicator: "members", gt: "1" }, { indicator: "members", lt: "9" }]',
    'having[1].indicator',
    'REPEATED_INDICATOR',
    '{ indicator: "members", gte: …, lt: … }',
  ],
  ['orderBy: [{ indicator: "eligibleUnits" }]', 'orderBy[0].indicator', 'ORDER_NOT_SELECTED', selected],
  ['orderBy: [{ indicator: "nothing" }]', 'orderBy[0].indicator', 'UNKNOWN_INDICATOR', selected],
  ['by: [AREA], orderBy: [{ dimension: INDUSTRY }]', 'orderBy[0].dimension', 'ORDER_NOT_GROUPED', 'AREA'],
  ['orderBy: [{ dimension: INDUSTRY }]', 'orderBy[0].dimension', 'ORDER_NOT_GROUPED', 'by: [INDUSTRY]'],
  ['orderBy: [{ direction: DESC }]', 'orderBy[0]', 'ORDER_NEEDS_ONE_KEY', 'dimension | indicator'],
  [
    'by: [AREA], orderBy: [{ dimension: AREA, indicator: "members" }]',
    'orderBy[0]',
    'ORDER_NEEDS_ONE_KEY',
    'dimension | indicator',
  ],
  [
    'orderBy: [{ indicator: "members" }, { indicator: "members", direction: DESC }]',
    'orderBy[1]',
    'REPEATED_ORDER',
    'each key once',
  ],
  ['by: [AREA], first: 0', 'first', 'FIRST_OUT_OF_RANGE', '1..5000'],
  ['by: [AREA], first: 5001', 'first', 'FIRST_OUT_OF_RANGE', '1..5000'],
  ['by: [PERIOD], first: 3', 'first', 'FIRST_WITHOUT_GROUPING', 'by: [AREA]'],
  ['by: [AREA], rest: true', 'rest', 'REST_WITHOUT_FIRST', 'first: 1..5000'],
  ['areas: ["371302", "999999"]', 'areas[1]', 'UNKNOWN_AREA', expect.any(String)],
  ['areas: ["371302", "371302"]', 'areas[1]', 'REPEATED_AREA', undefined],
  ['areas: ["371302", "370000"]', 'areas[1]', 'AREA_OUTSIDE', undefined],
  ['areas: ["371302", "371300"]', 'areas[1]', 'AREA_LEVELS_MIXED', 'COUNTY'],
  ['areas: []', 'areas', 'NO_AREAS', 'areas: ["371300"]'],
  ['areas: ["371302"], areaLevel: COUNTY', 'areaLevel', 'AREAS_OR_LEVEL', undefined],
  ['areaLevel: COUNTY', 'areaLevel', 'LEVEL_WITHOUT_AREA', 'by: [AREA]'],
])('%s is refused', async (args, path, code, expected) => {
  const [fault] = await faults(args);
  expect({ ...fault, expected: fault?.expected }).toMatchObject({ path, code, expected });
});

it('refuses to rank sources', async () => {
  const { errors } = await execute(
    '{ statistics(area: "371300", period: "2022", by: [SOURCE, AREA], first: 3) { rows { members { value } } } }',
    {},
    { em: database.orm.em.fork() },
  );
  expect(errors[0]?.extensions.fields).toMatchObject([{ path: 'first', code: 'FIRST_OF_SOURCES' }]);
});

it('names every fault at once', async () => {
  const found = await faults(
    'by: [AREA], first: 0, areas: ["999999"], having: [{ indicator: "nothing" }], orderBy: [{ indicator: "nothing" }]',
  );
  expect(found.map((each) => each.path)).toEqual([
    'areas[0]',
    'having[0].indicator',
    'having[0]',
    'orderBy[0].indicator',
    'first',
  ]);
});

it('takes an indicator that is selected for another period only', async () => {
  expect(await faults('by: [AREA], first: 5000, having: [{ indicator: "members", gt: "0" }]')).toEqual([]);
});
