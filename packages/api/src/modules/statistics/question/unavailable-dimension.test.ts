import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { insertDivisions } from '../../../../test/oracle/random-world.js';
import { type TestDatabase, testDatabase } from '../../../../test/testkit/database.js';
import { execute } from '../../../../test/testkit/execute.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await insertDivisions(database.orm.em.fork());
});
afterAll(() => database.close());

it.each([
  ['UNION_STATE', 'unionEstablishmentRate', 'only one of its two parts is restricted by it', 'SIZE_BAND'],
  ['SIZE_BAND', 'unionDensity', 'membership does not have it; facts that have it: employingUnits.', 'INDUSTRY'],
  ['SIZE_BAND', 'members', 'membership does not have it; facts that have it: employingUnits.', 'ORGANIZATION_KIND'],
  ['SOURCE', 'unionDensity', 'numerator and denominator are of two facts', 'AREA'],
  [
    'SOURCE',
    'organizations',
    'organizations does not have it; facts that have it: employingUnits, membership.',
    'AREA',
  ],
  ['ORGANIZATION', 'eligibleUnits', 'belong to no organization', 'coveredUnits'],
])('says why there is no %s of %s, and what there is', async (dimension, field, reason, right) => {
  const { errors } = await execute(
    `{ statistics(area: "371300", period: "2022", by: [${dimension}]) { rows { ${field} { value } } } }`,
    {},
    { em: database.orm.em.fork() },
  );
  const [fault] = (errors[0]?.extensions.fields ?? []) as { messageEn: string; code: string; expected: string }[];
  expect(fault).toMatchObject({ path: 'by[0]', code: 'DIMENSION_NOT_AVAILABLE' });
  expect(fault?.messageEn).toContain(reason);
  expect(fault?.expected.split(', ')).toContain(right);
  expect(fault?.expected.split(', ')).not.toContain(dimension);
});

it('names only what those who ask two sources at once can do', async () => {
  const { errors } = await execute(
    `{ statistics(area: "371300", period: "2022", where: { source: { in: [ANNUAL_REPORT, SELF_REPORT] } }) { rows { unionDensity { value } } } }`,
    {},
    { em: database.orm.em.fork() },
  );
  const fields = (errors[0]?.extensions.fields ?? []) as { code: string; expected: string }[];
  expect(fields.find(({ code }) => code === 'SOURCES_NOT_ADDITIVE')?.expected).toBe('source: { eq: … }');
});
