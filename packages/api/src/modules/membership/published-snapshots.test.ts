import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Role } from '@uniongraph/schema/codes/role';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { viewerOf } from '../../../test/testkit/viewers.js';
import { world } from '../../../test/testkit/world.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const em = database.orm.em.fork();
  const make = world(em);
  await make.divisions('371302');
  const organization = await make.organization({ code: 'S1' });
  for (const asOf of ['2023-12-31', '2024-12-31']) await make.snapshot(organization, { asOf });
  await em.execute(`insert into reporting_round (code, name, name_en, period_start, period_end, stock_date, closed_on, provenance)
    values ('2023', '2023', '2023', '2023-01-01', '2023-12-31', '2023-12-31', '2024-03-01', 'SYNTHETIC'),
      ('2024', '2024', '2024', '2024-01-01', '2024-12-31', '2024-12-31', null, 'SYNTHETIC')`);
});
afterAll(() => database.close());

const query = '{ unionOrganization(code: "S1") { membershipSnapshots { asOf } latestMembershipSnapshot { asOf } } }';

async function seenBy(areaCode: string, role: Role) {
  const { data, errors } = await execute(query, {}, { em: database.orm.em.fork(), viewer: viewerOf(areaCode, role) });
  expect(errors).toEqual([]);
  const { membershipSnapshots, latestMembershipSnapshot } = data.unionOrganization;
  return [membershipSnapshots.map(({ asOf }: { asOf: string }) => asOf), latestMembershipSnapshot?.asOf];
}

it.each(['371302', '100000'])('of an open round are not told to an external system of %s', async (area) => {
  expect(await seenBy(area, 'STATISTICIAN')).toEqual([['2023-12-31', '2024-12-31'], '2024-12-31']);
  expect(await seenBy(area, 'EXTERNAL_SYSTEM')).toEqual([['2023-12-31'], '2023-12-31']);
});
