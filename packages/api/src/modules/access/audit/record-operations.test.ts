import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../../../../test/testkit/database.js';
import { viewed } from '../../../../test/testkit/viewed.js';
import { viewerOf } from '../../../../test/testkit/viewers.js';
import { createContext } from '../../../context.js';
import { createApollo } from '../../../http/apollo.js';
import type { Viewer } from '../../../viewer.js';
import { recordAudit } from './record-audit.js';

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
    {
      event: 'QUERY',
      outcome: 'REFUSED',
      details: { fields: ['auditLog', 'unionOrganizations'], refused: ['auditLog'] },
    },
  ]);
  expect(await lines(clerk, '{ unionOrganizations { totalCount } }')).toEqual([]);
  expect(await lines(null, '{ unionOrganizations { totalCount } }')).toEqual([]);
});

it('names what lies in fragments and behind aliases as the schema does', async () => {
  const hidden =
    'query { ...Log } fragment Log on Query { a: auditLog { totalCount } ... { b: unionOrganizations { totalCount } } }';
  expect(await lines(clerk, hidden)).toMatchObject([
    {
      event: 'QUERY',
      outcome: 'REFUSED',
      details: { fields: ['auditLog', 'unionOrganizations'], refused: ['auditLog'] },
    },
  ]);
  const mutation = 'mutation { ...Free } fragment Free on Mutation { x: unlockUser(id: "x") { id } }';
  expect(await lines(clerk, mutation)).toMatchObject([
    { event: 'MUTATION', outcome: 'REFUSED', details: { fields: ['unlockUser'], refused: ['unlockUser'] } },
  ]);
});

it('keeps of what clients name only what the operation declares, short and without numbers of persons', async () => {
  const query =
    'mutation P371399199001010010($id: ID!, $c6222021234567890123: Boolean = true) { t13899990001: unlockUser(id: $id) { id @include(if: $c6222021234567890123) } }';
  const variables = { id: 'x', c6222021234567890123: true, ['x'.repeat(95_000)]: 1, i371399199001010010: 1 };
  const [line, ...more] = await lines(clerk, query, variables);
  expect(more).toEqual([]);
  expect(line?.details).toMatchObject({ operation: 'P***', variables: ['id', 'c***'], refused: ['unlockUser'] });
  const long = `mutation ${'A'.repeat(5_000)} { unlockUser(id: "x") { id } }`;
  expect((await lines(clerk, long))[0]?.details.operation).toBe('A'.repeat(100));
});

it('writes lines whatever stands in their texts', async () => {
  const em = database.orm.em.fork();
  const subject = `X:\0${'9'.repeat(300)}`;
  const details = { text: ['\0', '\uD800', 'x'.repeat(5_000)] };
  await recordAudit(viewed(em).whole, { event: 'KEY_USED', outcome: 'FAILED', viewer: null, subject, details });
  const [line] = await em.execute(`select subject, details from audit_entry where event = 'KEY_USED'`);
  expect(line).toEqual({
    subject: `X:\uFFFD${'9'.repeat(252)}`,
    details: { text: ['\uFFFD', '\uFFFD', 'x'.repeat(2_000)] },
  });
});

it('answers also when the log cannot be written, and tells the log of errors what was done', async () => {
  const other = await testDatabase();
  await other.orm.em.getConnection().execute('alter table audit_entry rename to elsewhere');
  const log = jest.spyOn(console, 'error').mockImplementation(() => {});
  const contextValue = createContext(viewed(other.orm.em.fork()), clerk);
  const { body } = await apollo.executeOperation(
    { query: 'mutation Lost { unlockUser(id: "x") { id } }' },
    { contextValue },
  );
  const said = log.mock.calls.flat().join('\n');
  log.mockRestore();
  await other.close();
  expect(body.kind === 'single' && body.singleResult.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  expect(said).toContain('"operation":"Lost"');
});
