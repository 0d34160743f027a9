import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { NaiveSubtree } from '../../../test/oracle/naive-subtree.js';
import { Random } from '../../../test/oracle/random.js';
import { lines, randomOrganizations } from '../../../test/oracle/random-organizations.js';
import { insertDivisions } from '../../../test/oracle/random-world.js';
import { rolledBack, type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const fields = [
  'organizations',
  'members',
  'coveredUnits',
  'newOrganizations',
  'dissolvedOrganizations',
  'membersJoined',
] as const;

interface Row {
  organization: { code: string } | null;
  isTotal: boolean;
  isUnallotted: boolean;
  period: { code: string; startOn: string; endOn: string };
  [field: string]: unknown;
}

const today = '2025-06-15';
const numberOf = (row: Row, field: string) => Number((row[field] as { value: string | null }).value ?? 0);

it.each([1, 2, 3, 4, 5, 6])('equals a recount along the links of a day (seed %i)', async (seed) => {
  await rolledBack(database.orm, async (em) => {
    await insertDivisions(em);
    await randomOrganizations(em, new Random(seed));
    let differing = 0;
    const naive = await NaiveSubtree.read(em);
    for (const root of ['T0', 'T1', 'T2'])
      for (const line of lines) {
        const answers: string[] = [];
        for (const tree of ['TODAY', 'PERIOD']) {
          const { data, errors } = await execute(
            `{ statistics(under: { organization: "${root}", line: ${line}, tree: ${tree} }, by: [ORGANIZATION, PERIOD],
               period: "2020..2024/YEAR", totals: true) { rows { organization { code } isTotal isUnallotted
               period { code startOn endOn } ${fields.map((field) => `${field} { value }`).join(' ')} } } }`,
            {},
            { em },
          );
          expect(errors).toEqual([]);
          const rows: Row[] = data.statistics.rows;
          answers.push(JSON.stringify(rows));
          for (const row of rows)
            for (const field of fields) {
              const sums = naive.count(field, root, line, row.period, tree === 'TODAY' ? today : null);
              const expected = row.isTotal
                ? [...sums.values()].reduce((so, each) => so + each, 0)
                : (sums.get(row.organization?.code ?? null) ?? 0);
              expect([root, line, tree, row.organization?.code, row.period.code, field, numberOf(row, field)]).toEqual([
                root,
                line,
                tree,
                row.organization?.code,
                row.period.code,
                field,
                expected,
              ]);
            }
          for (const [, ofPeriod] of Map.groupBy(rows, (row) => row.period.code))
            for (const field of fields) {
              const parts = ofPeriod.filter((row) => !row.isTotal);
              const [total] = ofPeriod.filter((row) => row.isTotal);
              expect(parts.reduce((so, row) => so + numberOf(row, field), 0)).toBe(numberOf(total as Row, field));
            }
        }
        if (answers[0] !== answers[1]) differing += 1;
      }
    expect(differing).toBeGreaterThan(0);
  });
});
