import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../../../../test/testkit/database.js';
import { viewed } from '../../../../test/testkit/viewed.js';
import { viewerOf } from '../../../../test/testkit/viewers.js';
import { createContext } from '../../../context.js';
import { createApollo } from '../../../http/apollo.js';
import type { Viewer } from '../../../viewer.js';

let database: TestDatabase;
const apollo = createApollo();
beforeAll(async () => {
  database = await testDatabase();
  await apollo.start();
});
afterAll(async () => {
  await apollo.stop();
  await database.close();
});

async function lines(viewer: Viewer | null, query: string, variables: Record<string, unknown> = {}) {
  const em = database.orm.em.fork();
  const [before] = await em.execute<[{ id: string }]>('select coalesce(max(id), 0)::text as id from audit_entry');
  await apollo.executeOperation({ query, variables }, { contextValue: createContext(viewed(em), viewer) });
  return em.execute<{ event: string; outcome: string; details: Record<string, unknown> }[]>(
    'select event, outcome, principal_name, details from audit_entry where id > ? order by id',
    [before.id],
  );
}

const clerk = viewerOf('371302', 'STATISTICIAN');

it('writes a mutation with the names of its variables, not their values', async () => {
  const query = 'mutation Make($secret: CreateUserInput!) { createUser(input: $secret) { oneTimePassword } }';
  const secret = { username: 'geheim', displayName: '张三' };
  const [line, ...more] = await lines(viewerOf('371302', 'STATISTICIAN'), query, { secret });
  expect(more).toEqual([]);
  expect(line).toEqual({
    event: 'MUTATION',
    outcome: 'REFUSED',
    principal_name: '测试',
    details: {
      operation: 'Make',
      document: expect.stringMatching(/^[0-9a-f]{64}$/),
      fields: ['createUser'],
      variables: ['secret'],
      errors: ['FORBIDDEN'],
      refused: ['createUser'],
    },
  });
  expect(JSON.stringify(line)).not.toMatch(/geheim|张三/);
});

it('writes a mutation that failed', async () => {
  const [line] = await lines(viewerOf('371302', 'SECURITY_ADMINISTRATOR'), 'mutation { unlockUser(id: "x") { id } }');
  expect(line).toMatchObject({ event: 'MUTATION', outcome: 'FAILED', details: { errors: ['NOT_FOUND'] } });
});

it('writes a query of which something was refused, and no other', async () => {
  expect(await lines(clerk, '{ a: auditLog { totalCount } unionOrganizations { totalCount } }')).toMatchObject([
    { event: 'QUERY', outcome: 'REFUSED', details: { fields: ['auditLog', 'unionOrganizations'], refused: ['a'] } },
  ]);
  expect(await lines(clerk, '{ unionOrganizations { totalCount } }')).toEqual([]);
  expect(await lines(null, '{ unionOrganizations { totalCount } }')).toEqual([]);
});
