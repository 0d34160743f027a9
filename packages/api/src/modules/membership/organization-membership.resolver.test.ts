import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { world } from '../../../test/testkit/world.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const { divisions, organization, snapshot } = world(database.orm.em.fork());
  await divisions('371302');
  const reporting = await organization({ code: 'A' });
  await organization({ code: 'B' });
  await snapshot(reporting, { workers: 120, members: 100, membersFemale: 0, asOf: '2023-12-31' });
  await snapshot(reporting, { members: 110, asOf: '2024-12-31', provenance: 'SYNTHETIC' });
  await snapshot(reporting, { members: 130, asOf: '2099-12-31' });
  await snapshot(reporting, { members: 105, asOf: '2024-06-30', source: 'SELF_REPORT' });
}, 60_000);
afterAll(() => database.close());

it('answers what organizations reported, and keeps a blank apart from zero', async () => {
  const { data, errors, statements } = await execute(
    `{ unionOrganizations { nodes {
      code
      membershipSnapshots { source asOf workers workersFemale members membersFemale provenance }
      latestMembershipSnapshot { asOf members }
      own: latestMembershipSnapshot(source: SELF_REPORT) { asOf members }
    } } }`,
    {},
    { em: database.orm.em.fork() },
  );
  expect(errors).toEqual([]);
  const blank = { workers: null, workersFemale: null, membersFemale: null, provenance: 'REPORTED' };
  expect(data.unionOrganizations.nodes).toEqual([
    {
      code: 'A',
      membershipSnapshots: [
        { ...blank, source: 'ANNUAL_REPORT', asOf: '2023-12-31', workers: 120, members: 100, membersFemale: 0 },
        { ...blank, source: 'SELF_REPORT', asOf: '2024-06-30', members: 105 },
        { ...blank, source: 'ANNUAL_REPORT', asOf: '2024-12-31', members: 110, provenance: 'SYNTHETIC' },
        { ...blank, source: 'ANNUAL_REPORT', asOf: '2099-12-31', members: 130 },
      ],
      latestMembershipSnapshot: { asOf: '2024-12-31', members: 110 },
      own: { asOf: '2024-06-30', members: 105 },
    },
    { code: 'B', membershipSnapshots: [], latestMembershipSnapshot: null, own: null },
  ]);
  expect(statements).toBe(4);
});
