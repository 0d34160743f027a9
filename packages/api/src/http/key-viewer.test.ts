import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../../test/testkit/database.js';
import { world } from '../../test/testkit/world.js';
import { ViewedDatabase } from '../database/rows/viewed-database.js';
import { issueKey } from '../modules/access/keys/issue-key.js';
import type { KeySpec } from '../modules/access/keys/key-spec.js';
import { type RunningServer, startServer } from '../server.js';

let database: TestDatabase;
let viewedDatabase: ViewedDatabase;
let server: RunningServer;
let spec: KeySpec;

beforeAll(async () => {
  database = await testDatabase();
  const make = world(database.orm.em.fork());
  await make.divisions('371302', '371311');
  const organization = await make.organization({
    code: 'LS',
    kind: 'GENERAL_FEDERATION',
    division: '371302',
    isGrassroots: false,
  });
  await make.organization({ code: 'LZ', division: '371311' });
  viewedDatabase = new ViewedDatabase(database.url);
  server = await startServer({
    database: viewedDatabase,
    port: 0,
    host: '127.0.0.1',
    webRoot: '/nowhere',
    viewer: null,
  });
  spec = {
    name: '外部系统',
    role: 'STATISTICIAN',
    organizationId: String(organization),
    line: 'AREA',
    allowedOperations: null,
    documentsOnly: false,
    mayIntrospect: true,
    addresses: null,
    requestsPerMinute: null,
    costPerHour: null,
    expiresAt: null,
  };
});
afterAll(async () => {
  await server.close();
  await viewedDatabase.close();
  await database.close();
});

const issue = (more: Partial<KeySpec> = {}) => issueKey(viewedDatabase.whole, { ...spec, ...more }, null, new Date());
async function ask(query: string, authorization?: string) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

it('answers a key with the rows of its organization alone', async () => {
  const { text } = await issue();
  const { body } = await ask('{ unionOrganizations { totalCount nodes { code } } }', `Bearer ${text}`);
  expect(body).toMatchObject({ data: { unionOrganizations: { totalCount: 1, nodes: [{ code: 'LS' }] } } });
});

it('answers nobody without a key', async () => {
  const { body } = await ask('{ unionOrganizations { totalCount } }');
  expect(body).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
});

describe('a key that does not open', () => {
  it('ends the request with 401, alike for every reason', async () => {
    const expired = await issue({ expiresAt: new Date(Date.now() - 1) });
    const elsewhere = await issue({ addresses: ['192.0.2.0/24'] });
    const answers = [];
    for (const text of [expired.text, elsewhere.text, `ug_0123456789ab_${'x'.repeat(43)}`, 'x'])
      answers.push(await ask('{ __typename }', `Bearer ${text}`));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(answers[0]?.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('is written into the audit log once, with the reason', async () => {
    const { id, text } = await issue({ addresses: ['192.0.2.0/24'] });
    for (let i = 0; i < 3; i += 1) await ask('{ __typename }', `Bearer ${text}`);
    const rows = await database.orm.em
      .fork()
      .execute(`select event, outcome, details from audit_entry where subject = ?`, [`ApiKey:${id}`]);
    expect(rows).toEqual([{ event: 'KEY_REFUSED', outcome: 'REFUSED', details: { reason: 'ADDRESS' } }]);
  });
});

it('asks nothing but the operations of the key, whatever they are called in the document', async () => {
  const { text } = await issue({ allowedOperations: ['unionOrganization'] });
  const { body } = await ask(
    '{ mine: unionOrganization(code: "LS") { code } unionOrganization: indicators { code: key } }',
    `Bearer ${text}`,
  );
  expect(body).toMatchObject({
    errors: [
      {
        path: ['unionOrganization'],
        extensions: { code: 'FORBIDDEN', field: 'indicators', allowed: ['unionOrganization'] },
      },
    ],
  });
});
