import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foldAll } from '../../../test/oracle/fold-all.js';
import { Random } from '../../../test/oracle/random.js';
import { randomCondition } from '../../../test/oracle/random-condition.js';
import { changeWorld, insertDivisions } from '../../../test/oracle/random-world.js';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const em = database.orm.em.fork();
  await insertDivisions(em);
  await changeWorld(em, new Random(7), 260);
  await em.execute(`update employing_unit set unit_category_code = (array['110', '170', null])[1 + id / 2 % 3]`);
  await em.execute('update union_organization set level = 3 + id % 3');
});
afterAll(() => database.close());

const ask = (query: string, variables: object = {}) => execute(query, variables, { em: database.orm.em.fork() });

type Row = Record<string, { numerator: number | null; denominator: number | null; value: string | null }> &
  Record<string, string | null> & { industry: { code: string } | null; unitCategory: { code: string } | null };

/** Every unit and organization there is, in the finest cells; a filtered question must count some of these. */
async function cells(by: string, fields: string): Promise<Row[]> {
  const { data, errors } = await ask(`{ statistics(area: "371300", by: [${by}], period: "2022") { rows {
    sizeBand industry { code } unionState unitCategory { code } organizationKind organizationLevel
    ${fields.replace(/\w+/g, '$& { numerator denominator value }')} } } }`);
  expect(errors).toEqual([]);
  return data.statistics.rows;
}

const membersOf = (row: Row) => ({
  ...row,
  industry: row.industry?.code ?? null,
  unitCategory: row.unitCategory?.code ?? null,
});

const unitCodes = {
  sizeBand: ['FROM_1_TO_24', 'FROM_25_TO_49', 'FROM_100_TO_499'],
  industry: ['C', 'G', 'S'],
  unionState: ['ESTABLISHED', 'NOT_ESTABLISHED'],
};
const organizationCodes = { industry: ['C', 'G'], organizationKind: ['SINGLE', 'JOINT'] };

const questions: { fields: string; by: string; codes: Record<string, readonly string[]> }[] = [
  { fields: 'eligibleUnits workersAll', by: 'SIZE_BAND, INDUSTRY, UNION_STATE', codes: unitCodes },
  {
    fields: 'eligibleUnits',
    by: 'SIZE_BAND, UNION_STATE',
    codes: { sizeBand: unitCodes.sizeBand, unionState: unitCodes.unionState },
  },
  {
    fields: 'eligibleUnits',
    by: 'SIZE_BAND, UNIT_CATEGORY',
    codes: { sizeBand: unitCodes.sizeBand, unitCategory: ['110', '170'] },
  },
  { fields: 'organizations', by: 'INDUSTRY, ORGANIZATION_KIND', codes: organizationCodes },
  { fields: 'organizations', by: 'ORGANIZATION_KIND', codes: { organizationKind: organizationCodes.organizationKind } },
  {
    fields: 'organizations',
    by: 'ORGANIZATION_KIND, ORGANIZATION_LEVEL',
    codes: { organizationKind: ['SINGLE'], organizationLevel: ['COUNTY', 'BASE'] },
  },
];

async function checkRandomConditions(seed: number): Promise<void> {
  const random = new Random(seed);
  for (const { fields, by, codes } of questions) {
    const rows = await cells(by, fields);
    for (let i = 0; i < 6; i += 1) {
      const { where, holds } = randomCondition(random, codes);
      const { data, errors } = await ask(
        `query ($where: StatisticsFilter) { statistics(area: "371300", period: "2022", where: $where) { rows {
          ${fields.replace(/\w+/g, '$& { numerator }')} } } }`,
        { where },
      );
      expect(errors).toEqual([]);
      for (const field of fields.split(' ')) {
        const counted = rows.filter((row) => holds(membersOf(row))).map((row) => row[field]?.numerator ?? 0);
        const sum = counted.reduce((total, each) => total + each, 0);
        expect({ where, field, sum: data.statistics.rows[0][field].numerator ?? 0 }).toEqual({ where, field, sum });
      }
    }
  }
}

describe('and, or and not', () => {
  it('count the same cells as the unfiltered question has', () => checkRandomConditions(1));

  it('and so over folded rollups', async () => {
    await foldAll(database.orm.em.fork());
    await checkRandomConditions(2);
  });

  it('split rows between a condition and its negation, rows without the dimension among the latter', async () => {
    const { data } = await ask(`{
      all: statistics(area: "371300", period: "2022") { rows { eligibleUnits { numerator } } }
      is: statistics(area: "371300", period: "2022", where: { industry: { eq: C } }) { rows { eligibleUnits { numerator } } }
      isNot: statistics(area: "371300", period: "2022", where: { not: { industry: { eq: C } } }) { rows { eligibleUnits { numerator } } }
    }`);
    const count = (name: string) => data[name].rows[0].eligibleUnits.numerator;
    expect(count('is')).toBeGreaterThan(0);
    expect(count('is') + count('isNot')).toBe(count('all'));
  });

  it('let a source be named inside and', async () => {
    const { data } = await ask(`{
      plain: statistics(area: "371300", period: "2022", where: { source: { eq: TAX_FEE } }) { rows { eligibleUnits { numerator source } } }
      inside: statistics(area: "371300", period: "2022", where: { and: [{ source: { eq: TAX_FEE } }] }) { rows { eligibleUnits { numerator source } } }
    }`);
    expect(data.inside).toEqual(data.plain);
    expect(data.inside.rows[0].eligibleUnits).toMatchObject({ source: 'TAX_FEE', numerator: expect.any(Number) });
  });
});

it('names the members of unit categories and levels of organizations', async () => {
  const units = await cells('UNIT_CATEGORY', 'eligibleUnits');
  expect(units.map((row) => row.unitCategory?.code ?? null)).toEqual(['110', '170', null]);
  const organizations = await cells('ORGANIZATION_LEVEL', 'organizations');
  expect(organizations.map((row) => row.organizationLevel)).toEqual(['COUNTY', 'TOWNSHIP', 'BASE']);
});
