import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../test/testkit/database.js';
import { nationalViewer } from '../test/testkit/viewers.js';
import { ViewedDatabase } from './database/rows/viewed-database.js';
import { type RunningServer, startServer } from './server.js';

let database: TestDatabase;
let server: RunningServer;
let webRoot: string;
let viewed: ViewedDatabase;
beforeAll(async () => {
  database = await testDatabase();
  viewed = new ViewedDatabase(database.url);
  webRoot = await mkdtemp(join(tmpdir(), 'uniongraph-web-'));
  await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>工图</title>');
  server = await startServer({ database: viewed, port: 0, host: '127.0.0.1', webRoot, viewer: nationalViewer });
});
afterAll(async () => {
  await server.close();
  await viewed.close();
  await rm(webRoot, { recursive: true });
  await database.close();
});

const post = async (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) => {
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
  return {
    status: response.status,
    body: (await response.json()) as { errors: { extensions: { code: string; fields?: { path: string }[] } }[] },
  };
};

it('tells of a statement that PostgreSQL cancelled', async () => {
  const impatient = new ViewedDatabase(database.url, { statementTimeoutMs: 1 });
  const slow = await startServer({ database: impatient, port: 0, host: '127.0.0.1', webRoot, viewer: nationalViewer });
  const response = await fetch(`${slow.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ statistics(area: \\"100000\\", period: \\"2000..2024/MONTH\\", by: [PERIOD, AREA]) { rows { members { value } } } }"}',
  });
  await slow.close();
  await impatient.close();
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  expect(errors[0]?.extensions.code).toBe('QUERY_TIMEOUT');
});

describe('one port', () => {
  it('tells its health', async () => {
    const response = await fetch(`${server.url}/health`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok', database: 'ok' }]);
  });

  it('answers GraphQL', async () => {
    expect(await post('{"query":"{ __typename }"}')).toEqual({
      status: 200,
      body: { data: { __typename: 'Query' }, extensions: { cost: { requested: 1, actual: 1 } } },
    });
  });

  it.each(['/', '/organizations/371302-D-0001', '/graphql'])('gives a browser the page at %s', async (path) => {
    const response = await fetch(`${server.url}${path}`, { headers: { accept: 'text/html,*/*' } });
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('工图')]);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  it('gives a program that asks for nothing that exists JSON, not a page', async () => {
    const response = await fetch(`${server.url}/nothing`, { headers: { accept: 'application/json' } });
    expect([response.status, await response.json()]).toMatchObject([
      404,
      { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
    ]);
  });
});

describe('what is refused before it runs', () => {
  it.each([
    ['no JSON', '{', undefined, 400, 'BAD_USER_INPUT'],
    ['a body over 100 KB', JSON.stringify({ query: 'x'.repeat(110_000) }), undefined, 413, 'BAD_USER_INPUT'],
    [
      'a form, as another site could send it',
      'query={__typename}',
      { 'content-type': 'application/x-www-form-urlencoded' },
      400,
      'BAD_REQUEST',
    ],
    [
      'null for an argument that has a default but may not be null',
      JSON.stringify({
        query: 'query ($dry: Boolean) { statistics(area: "371300", period: "2023", dryRun: $dry) { cost } }',
        variables: { dry: null },
      }),
      undefined,
      200,
      'BAD_USER_INPUT',
    ],
    [
      'null for a directive',
      JSON.stringify({
        query: 'query ($if: Boolean!) { statistics(area: "371300", period: "2023") { cost @include(if: $if) } }',
        variables: { if: null },
      }),
      undefined,
      200,
      'BAD_USER_INPUT',
    ],
    [
      'lists of the usual length within lists',
      JSON.stringify({
        query:
          '{ unionOrganizations(first: 100) { nodes { children { nodes { children { nodes { children { nodes { code } } } } } } } } }',
      }),
      undefined,
      400,
      'QUERY_TOO_EXPENSIVE',
    ],
    [
      'lists within lists within lists',
      JSON.stringify({
        query: `query ($n: Int!) { unionOrganizations(first: $n) { nodes { children(first: $n) { nodes { children(first: $n) { nodes { code } } } } } } }`,
        variables: { n: 100 },
      }),
      undefined,
      400,
      'QUERY_TOO_EXPENSIVE',
    ],
    [
      'a negative page that would pay for its neighbour',
      JSON.stringify({
        query:
          '{ a: divisions(first: -1000000) { nodes { code } } unionOrganizations(first: 100) { nodes { children(first: 100) { nodes { children(first: 100) { nodes { code } } } } } } }',
      }),
      undefined,
      400,
      'QUERY_TOO_EXPENSIVE',
    ],
    [
      'variables {}',
      JSON.stringify({
        query: 'query ($p: Period!) { statistics(area: "371300", period: $p) { cost } }',
        variables: {},
      }),
      undefined,
      200,
      'BAD_USER_INPUT',
      '$p',
    ],
    [
      'variables { p: null }',
      JSON.stringify({
        query: 'query ($p: Period!) { statistics(area: "371300", period: $p) { cost } }',
        variables: { p: null },
      }),
      undefined,
      200,
      'BAD_USER_INPUT',
      '$p',
    ],
    [
      'variables { p: 2022 }',
      JSON.stringify({
        query: 'query ($p: Period!) { statistics(area: "371300", period: $p) { cost } }',
        variables: { p: 2022 },
      }),
      undefined,
      200,
      'BAD_USER_INPUT',
      '$p',
    ],
    [
      'an Int that is text',
      JSON.stringify({
        query: 'query ($f: Int) { unionOrganizations(first: $f) { totalCount } }',
        variables: { f: '5' },
      }),
      undefined,
      200,
      'BAD_USER_INPUT',
      '$f',
    ],
    [
      'an unknown field of a filter',
      JSON.stringify({
        query: 'query ($f: UnionOrganizationFilter) { unionOrganizations(where: $f) { totalCount } }',
        variables: { f: { foo: 1 } },
      }),
      undefined,
      200,
      'BAD_USER_INPUT',
      '$f',
    ],
    ['an unknown mutation', JSON.stringify({ query: 'mutation { x }' }), undefined, 200, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a subscription, which needs a WebSocket',
      JSON.stringify({ query: 'subscription { statisticsChanged(area: "371300") { facts } }' }),
      undefined,
      200,
      'BAD_USER_INPUT',
    ],
    [
      'a literal that is no code',
      JSON.stringify({ query: '{ statistics(area: 37, period: "2022") { cost } }' }),
      undefined,
      200,
      'GRAPHQL_VALIDATION_FAILED',
      'area',
    ],
    [
      'a literal inside a filter',
      JSON.stringify({
        query: '{ unionOrganizations(where: { and: [{ establishedOn: { gte: "2022-02-30" } }] }) { totalCount } }',
      }),
      undefined,
      200,
      'GRAPHQL_VALIDATION_FAILED',
      'where.and[0].establishedOn.gte',
    ],
  ] as [string, string, Record<string, string> | undefined, number, string, string?][])(
    '%s',
    async (_name, body, headers, status, code, path = '') => {
      const answer = await post(body, headers);
      expect([answer.status, answer.body.errors[0]?.extensions.code]).toEqual([status, code]);
      if (path) expect(answer.body.errors[0]?.extensions.fields?.[0]?.path).toBe(path);
      expect(JSON.stringify(answer.body)).not.toMatch(/undefined|stack/);
    },
  );
});
