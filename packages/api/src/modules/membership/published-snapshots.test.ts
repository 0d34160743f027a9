import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Role } from '@uniongraph/schema/codes/role';
import { closedRound } from '../../../test/testkit/closed-round.js';
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
  await closedRound(em, 2023);
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
