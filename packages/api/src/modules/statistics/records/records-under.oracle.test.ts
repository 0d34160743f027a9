import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Random } from '../../../../test/oracle/random.js';
import { lines, randomOrganizations } from '../../../../test/oracle/random-organizations.js';
import { insertDivisions } from '../../../../test/oracle/random-world.js';
import { rolledBack, type TestDatabase, testDatabase } from '../../../../test/testkit/database.js';
import { execute } from '../../../../test/testkit/execute.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const fields = ['organizations', 'members', 'newOrganizations', 'membersJoined'] as const;

it.each([1, 2, 3])('records add up to the cells of subordinate organizations (seed %i)', async (seed) => {
  await rolledBack(database.orm, async (em) => {
    await insertDivisions(em);
    await randomOrganizations(em, new Random(seed));
    let listed = 0;
    for (const line of lines)
      for (const tree of ['TODAY', 'PERIOD']) {
        const { data, errors } = await execute(
          `{ statistics(under: { organization: "T0", line: ${line}, tree: ${tree} }, by: [ORGANIZATION], period: "2022", totals: true) {
             rows { organization { code } isTotal ${fields.map((field) => `${field} { value records(first: 100) { sum totalCount nodes { contribution } } }`).join(' ')} } } }`,
          {},
          { em },
        );
        expect(errors).toEqual([]);
        for (const row of data.statistics.rows)
          for (const field of fields) {
            const { value, records } = row[field];
            const at = [line, tree, row.organization?.code, field];
            expect([...at, records.sum]).toEqual([...at, Number(value ?? 0)]);
            const contributions = records.nodes.map((node: { contribution: number }) => node.contribution);
            expect(contributions.reduce((so: number, each: number) => so + each, 0)).toBe(records.sum);
            listed += records.totalCount;
          }
      }
    expect(listed).toBeGreaterThan(20);
  });
});
