import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { errorCodes } from '../../src/errors.js';
import { type Answer, type AttackedServer, attackedServer, smallWorld } from './attacked-server.js';

let server: AttackedServer;
beforeAll(async () => {
  server = await attackedServer({ fill: smallWorld });
}, 60_000);
afterAll(() => server.close());

const internals =
  /select |from "|relation |column "|pg_|postgres|node_modules|at Object|ECONNREFUSED|127\.0\.0\.1|\.ts\b|\.js\b/i;

/** JSON, codes of our table alone, Chinese and English, nothing of what is inside. */
function expectClean({ headers, body, text, codes }: Answer): void {
  expect(headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
  expect(codes.length).toBeGreaterThan(0);
  for (const code of codes) expect(Object.keys(errorCodes)).toContain(code);
  for (const { message } of body.errors) expect(message).toMatch(/\p{Script=Han}.* \/ .*[A-Za-z]{2}/su);
  expect(text).not.toMatch(internals);
}

/** What the log was told while `work` ran. */
async function logged<T>(work: () => Promise<T>): Promise<{ result: T; log: string }> {
  const log = jest.spyOn(console, 'error').mockImplementation(() => {});
  try {
    const result = await work();
    return { result, log: log.mock.calls.flat().map(String).join('\n') };
  } finally {
    log.mockRestore();
  }
}

const json = { 'content-type': 'application/json' };
const requests: [string, string, RequestInit, number][] = [
  ['no JSON', '/graphql', { method: 'POST', headers: json, body: '{' }, 400],
  ['JSON that is no object', '/graphql', { method: 'POST', headers: json, body: '1' }, 400],
  ['no body', '/graphql', { method: 'POST', headers: json }, 400],
  ['no query', '/graphql', { method: 'POST', headers: json, body: '{"query":""}' }, 400],
  [
    'a query that is no text',
    '/graphql',
    { method: 'POST', headers: json, body: '{"query":{"kind":"Document"}}' },
    400,
  ],
  [
    'variables that are no object',
    '/graphql',
    { method: 'POST', headers: json, body: '{"query":"{ __typename }","variables":"{}"}' },
    400,
  ],
  [
    'an unknown operation',
    '/graphql',
    {
      method: 'POST',
      headers: { ...json, accept: 'application/graphql-response+json' },
      body: '{"query":"{ __typename }","operationName":"X"}',
    },
    400,
  ],
  ['a body too large', '/graphql', { method: 'POST', headers: json, body: `{"query":"${'x'.repeat(110_000)}"}` }, 413],
  [
    'an encoding nobody knows',
    '/graphql',
    { method: 'POST', headers: { ...json, 'content-encoding': 'zip' }, body: '{}' },
    415,
  ],
  [
    'a character set nobody knows',
    '/graphql',
    { method: 'POST', headers: { 'content-type': 'application/json; charset=x-none' }, body: '{}' },
    415,
  ],
  [
    'a type of answer that is not made',
    '/graphql',
    { method: 'POST', headers: { ...json, accept: 'text/xml' }, body: '{"query":"{ __typename }"}' },
    406,
  ],
  [
    'a method that is none of ours',
    '/graphql',
    { method: 'PUT', headers: json, body: '{"query":"{ __typename }"}' },
    405,
  ],
  ['an address that does not exist', '/nothing', { headers: { accept: 'application/json' } }, 404],
  ['an address that is no text', '/%E0%A4%A', { headers: { accept: 'application/json' } }, 404],
  ['a way out of the folder', '/assets/..%2f..%2fpackage.json', { headers: { accept: 'application/json' } }, 403],
];

describe('answers in JSON with a code of the table', () => {
  it.each(requests)('%s', async (_name, path, init, status) => {
    const answer = await server.fetch(path, init);
    expectClean(answer);
    expect(answer.status).toBe(status);
  });

  it.each([
    ['a syntax error', '{ divisions('],
    ['an unknown field', '{ nothing }'],
    ['a bad cursor', '{ divisions(after: "x") { totalCount } }'],
    ['a bad page', '{ divisions(first: 101) { totalCount } }'],
    ['a bad literal', '{ division(code: "37") { name } }'],
    ['NUL in a search', '{ unionOrganizations(search: "a\\u0000b") { totalCount } }'],
  ])('%s', async (_name, query) => {
    const answer = await server.post({ query });
    expectClean(answer);
    expect(answer.status).toBeLessThan(500);
  });
});

const nested = (levels: number) => JSON.parse(`${'{"not":'.repeat(levels)}{}${'}'.repeat(levels)}`);
const listed = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const search = 'query ($s: String) { unionOrganizations(search: $s) { totalCount } }';
const filter = 'query ($f: UnionOrganizationFilter) { unionOrganizations(where: $f) { totalCount } }';
const simple = '{ divisions { totalCount } }';

/** What a client may send that nobody asks for, and the code of the fault that it is answered with. */
const badInputs: [string, object | string, string | undefined][] = [
  [
    'a variable that nobody declared, 5,000 lists deep',
    `{"query":"${simple}","variables":{"a":${listed(5_000)}}}`,
    'TOO_DEEP',
  ],
  ['the same, 40,000 deep', `{"query":"${simple}","variables":{"a":${listed(40_000)}}}`, 'TOO_DEEP'],
  ['a filter 2,500 deep', { query: filter, variables: { f: nested(2_500) } }, 'TOO_DEEP'],
  ['a filter 19 deep', { query: filter, variables: { f: nested(18) } }, 'TOO_DEEP'],
  [
    'a filter written 300 deep',
    { query: `{ unionOrganizations(where: ${'{not:'.repeat(300)}{}${'}'.repeat(300)}) { totalCount } }` },
    'TOO_DEEP',
  ],
  ['a list of 40,000 numbers', { query: simple, variables: { a: Array(40_000).fill(0) } }, 'TOO_MANY'],
  [
    'an object of 9,000 names',
    { query: simple, variables: Object.fromEntries(Array.from({ length: 9_000 }, (_, i) => [`a${i}`, 0])) },
    'TOO_MANY',
  ],
  ['a NUL', { query: search, variables: { s: 'a\0' } }, 'INVALID_TEXT'],
  ['half of a pair', { query: search, variables: { s: '\uD800' } }, 'INVALID_TEXT'],
  ['a NUL within a filter', { query: filter, variables: { f: { name: { contains: '\0' } } } }, 'INVALID_TEXT'],
  ['a NUL in a name within a filter', { query: filter, variables: { f: { 'name\0': 1 } } }, 'INVALID_TEXT'],
  ['a NUL in a variable that nobody declared', { query: simple, variables: { a: ['\0'] } }, 'INVALID_TEXT'],
  ['a NUL in the name of a variable', { query: simple, variables: { '\0': 1 } }, 'INVALID_TEXT'],
  ['half of a pair in the name of a variable', { query: simple, variables: { '\uDC00': 1 } }, 'INVALID_TEXT'],
  ['a NUL in a literal', { query: '{ unionOrganizations(search: "\\u0000") { totalCount } }' }, 'INVALID_TEXT'],
  [
    'a NUL in a default',
    { query: 'query ($s: String = "\\u0000") { unionOrganizations(search: $s) { totalCount } }' },
    'INVALID_TEXT',
  ],
  ['a NUL in a block of text', { query: '{ unionOrganizations(search: """a\0""") { totalCount } }' }, 'INVALID_TEXT'],
  ['half of a pair in a literal', { query: '{ unionOrganizations(search: "\\uD800") { totalCount } }' }, undefined],
  [
    'a NUL in the name of the operation',
    { query: 'query A { divisions { totalCount } }', operationName: '\0' },
    undefined,
  ],
  [
    'a username with a NUL',
    {
      query: 'mutation ($i: SignInInput!) { signIn(input: $i) { outcome } }',
      variables: { i: { username: '\0', password: 'x' } },
    },
    'INVALID_TEXT',
  ],
  [
    'a code of full-width digits',
    {
      query: 'mutation ($i: SignInInput!) { signIn(input: $i) { outcome } }',
      variables: { i: { username: 'x', password: 'x', code: '１２３４５６' } },
    },
    undefined,
  ],
  [
    'a mutation with half a pair in a name',
    { query: 'mutation A { exportCancel(id: "x") { id } }', variables: { '\uD800': 1 } },
    'INVALID_TEXT',
  ],
];

describe('bad input is no failure of the server', () => {
  let stranger: AttackedServer;
  beforeAll(async () => {
    stranger = await attackedServer({ fill: smallWorld, viewer: null, trustedProxies: 'loopback' });
  }, 60_000);
  afterAll(() => stranger.close());

  it.each(badInputs)('%s', async (_name, body, fault) => {
    for (const [asked, isKnown] of [
      [server, true],
      [stranger, false],
    ] as const) {
      const { result, log } = await logged(() => asked.post(body));
      expectClean(result);
      expect(result.status).toBeLessThan(500);
      expect(log).toBe('');
      expect(result.codes).not.toContain('INTERNAL_SERVER_ERROR');
      if (isKnown) expect(result.body.errors[0].extensions.fields?.[0]?.code).toBe(fault);
    }
  });

  it('an address that is none, of a proxy that is trusted', async () => {
    const signIn = 'mutation ($i: SignInInput!) { signIn(input: $i) { outcome } }';
    for (const address of ['9'.repeat(3_000), 'x', `fe80::1%${'x'.repeat(3_000)}`]) {
      const answer = await stranger.post(
        { query: signIn, variables: { i: { username: 'nobody', password: 'x' } } },
        { headers: { 'x-forwarded-for': address } },
      );
      expect(answer.codes).toEqual(['UNAUTHENTICATED']);
    }
    const em = stranger.database.orm.em.fork();
    expect(await em.execute(`select count(*)::int as count from audit_entry where address is null`)).toEqual([
      { count: 3 },
    ]);
  });
});

it('finds an error in the log by the id that the client was told', async () => {
  const broken = await attackedServer({ fill: smallWorld });
  await broken.database.orm.em.getConnection().execute('alter table union_organization rename to elsewhere');
  const { result, log } = await logged(() => broken.post({ query: '{ unionOrganizations { nodes { name } } }' }));
  await broken.close();
  expectClean(result);
  const { code, errorId } = result.body.errors[0].extensions;
  expect(code).toBe('INTERNAL_SERVER_ERROR');
  expect(errorId).toMatch(/^[0-9a-f-]{36}$/);
  expect(log).toContain(errorId);
  expect(log).toContain('union_organization');
});

/** Ends every connection to a database and lets in no more. */
async function shut(url: string): Promise<void> {
  const other = new URL(url);
  const [name] = other.pathname.split('/').slice(-1);
  other.pathname = 'postgres';
  const client = new pg.Client(other.href);
  await client.connect();
  await client.query(`alter database ${name} allow_connections false`);
  await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  await client.end();
}

it('says nothing of a database that is gone', async () => {
  const lost = await attackedServer({ fill: smallWorld });
  await lost.post({ query: '{ divisions { totalCount } }' });
  await shut(lost.database.url);
  const { result, log } = await logged(() => lost.post({ query: '{ divisions { totalCount } }' }));
  const health = await lost.fetch('/health');
  await lost.close();
  expectClean(result);
  expect(result.codes).toEqual(['INTERNAL_SERVER_ERROR']);
  expect(log).toContain(result.body.errors[0].extensions.errorId);
  expect([health.status, health.body]).toEqual([503, { status: 'unavailable', database: 'unreachable' }]);
});
