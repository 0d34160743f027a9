import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { rotateKey } from '../../src/modules/access/keys/rotate-key.js';
import { documentHash } from '../../src/modules/limits/documents/document-hash.js';
import { type RunningServer, startServer } from '../../src/server.js';
import type { Viewer } from '../../src/viewer.js';
import { nationalViewer, viewerOf } from '../testkit/viewers.js';
import { type AttackedServer, attackedServer, smallWorld } from './attacked-server.js';
import { explodingDocuments } from './exploding-documents.js';

const ofWeb = 'query Counties($first: Int) {\n  divisions(first: $first) {\n    nodes {\n      code\n    }\n  }\n}';
const dear = `query Dear { unionOrganizations(first: 100) { nodes { children(first: 20) { nodes { code } } } } }`;
const tampered = 'query Tampered { divisions { totalCount } }';

let server: AttackedServer;
let webRoot: string;
let complaints: string;
/** Ids of three keys of one federation, and of that federation. */
let first: string;
let second: string;
let third: string;
let federation: string;
const closing: (() => Promise<void>)[] = [];
beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), 'uniongraph-web-'));
  await writeFile(
    join(webRoot, 'documents.json'),
    JSON.stringify({
      [documentHash(ofWeb)]: ofWeb,
      [documentHash(dear)]: dear,
      [documentHash(tampered)]: tampered.replace('totalCount', 'nodes { code }'),
    }),
  );
  const complain = jest.spyOn(console, 'error').mockImplementation(() => {});
  server = await attackedServer({ fill: smallWorld, webRoot });
  complaints = complain.mock.calls.flat().join('\n');
  complain.mockRestore();
  const em = server.database.orm.em.fork();
  const [organization] = await em.execute<{ id: string }[]>(`select id from union_organization where code = 'LY'`);
  federation = organization!.id;
  const keys = await em.execute<{ id: string }[]>(
    `insert into api_key (prefix, secret_hash, name, role, organization_id)
     select prefix, sha256(prefix::bytea), prefix, 'EXTERNAL_SYSTEM', ? from (values ('one'), ('two'), ('three')) as k (prefix) returning id`,
    [federation],
  );
  [first, second, third] = keys.map(({ id }) => id) as [string, string, string];
}, 60_000);
afterAll(async () => {
  for (const close of closing) await close();
  await server.close();
  await rm(webRoot, { recursive: true });
});

const keyViewer = (id: string, documentsOnly = false): Viewer => ({
  ...viewerOf('371300', 'EXTERNAL_SYSTEM'),
  principal: { kind: 'API_KEY', id, name: id },
  key: { id, allowedOperations: null, documentsOnly, mayIntrospect: true, requestsPerMinute: null, costPerHour: null },
});
const administrator = (): Viewer => ({
  ...viewerOf('371300', 'ADMINISTRATOR'),
  organization: { id: federation, code: 'LY', name: '临沂市总工会' },
});

const serving = (viewer: Viewer | null) =>
  startServer({ database: server.viewed, port: 0, host: '127.0.0.1', webRoot: '/none', viewer });

async function ask(viewer: Viewer | null, body: object) {
  const running = await serving(viewer);
  const answer = await askOf(running.url, body);
  await running.close();
  return answer;
}

async function askOf(url: string, body: object) {
  const started = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const milliseconds = performance.now() - started;
  const answer = JSON.parse(text) as {
    data?: never;
    errors?: { extensions: { code: string; fields?: { code: string }[] } }[];
  };
  const error = answer.errors?.[0]?.extensions;
  const { status } = response;
  return { status, data: answer.data, code: error?.code, fault: error?.fields?.[0]?.code, text, milliseconds };
}

const registration = (text: string, keyPrefix?: string) => ({
  query: 'mutation ($input: RegisterDocumentInput!) { registerDocument(input: $input) { documentId name cost } }',
  variables: { input: { text, ...(keyPrefix && { keyPrefix }) } },
});
const register = (viewer: Viewer, text: string, keyPrefix?: string) => ask(viewer, registration(text, keyPrefix));

describe('the documents of the web app', () => {
  it('are asked by id, by POST and by GET', async () => {
    const documentId = documentHash(ofWeb);
    const posted = await server.post({ documentId, variables: { first: 1 } });
    expect([posted.status, posted.body]).toMatchObject([200, { data: { divisions: { nodes: [{ code: '100000' }] } } }]);
    const search = new URLSearchParams({ documentId: `sha256:${documentId}`, variables: '{"first":1}' });
    const got = await server.fetch(`/graphql?${search}`, { headers: { 'apollo-require-preflight': '1' } });
    expect([got.status, got.body]).toEqual([200, posted.body]);
  });

  it('may cost more than what somebody writes himself', async () => {
    expect((await server.post({ query: dear })).codes).toEqual(['QUERY_TOO_EXPENSIVE']);
    expect((await server.post({ documentId: documentHash(dear) })).status).toBe(200);
  });

  it('are not taken from a manifest that was tampered with, of which the log tells', async () => {
    const answer = await server.post({ documentId: documentHash(tampered) });
    expect([answer.status, answer.codes]).toEqual([404, ['PERSISTED_DOCUMENT_NOT_FOUND']]);
    expect(complaints).toContain(documentHash(tampered));
  });

  it('are not shown to browsers', async () => {
    const answer = await server.fetch('/documents.json', { headers: { accept: 'application/json' } });
    expect([answer.status, answer.text.includes('Counties')]).toEqual([404, false]);
  });
});

it.each<[string, object, number, string]>([
  ['an unknown id', { documentId: documentHash('x') }, 404, 'PERSISTED_DOCUMENT_NOT_FOUND'],
  ['no id at all', { documentId: 'Counties' }, 404, 'PERSISTED_DOCUMENT_NOT_FOUND'],
  ['an id of another kind', { documentId: { $ne: null } }, 404, 'PERSISTED_DOCUMENT_NOT_FOUND'],
  ['the name of what every object has', { documentId: '__proto__' }, 404, 'PERSISTED_DOCUMENT_NOT_FOUND'],
  [
    'a text that is not the one of its id',
    { documentId: documentHash(ofWeb), query: '{ __typename }' },
    400,
    'BAD_USER_INPUT',
  ],
])('refuses %s', async (_name, body, status, code) => {
  const answer = await server.post(body);
  expect([answer.status, answer.codes, answer.body.data]).toEqual([status, [code], undefined]);
});

describe('the documents of a key', () => {
  const text = 'query Sizes($area: AreaCode!) { statistics(area: $area, by: [SIZE_BAND], period: "2024") { cost } }';
  const id = documentHash(text);

  it('are registered by the key or by an administrator of its organization, as often as they like', async () => {
    const answer = await register(keyViewer(first), text);
    expect(answer.data).toEqual({ registerDocument: { documentId: `sha256:${id}`, name: 'Sizes', cost: 1 } });
    expect((await register(administrator(), text, 'one')).data).toEqual(answer.data);
    const em = server.database.orm.em.fork();
    expect(await em.execute(`select event, subject from audit_entry where event = 'DOCUMENT_REGISTER'`)).toEqual([
      { event: 'DOCUMENT_REGISTER', subject: `ApiKey:${first}` },
    ]);
  });

  it('are asked by that key alone', async () => {
    const body = { documentId: id, variables: { area: '371300' } };
    expect((await ask(keyViewer(first), body)).data).toEqual({ statistics: { cost: expect.any(Number) } });
    expect((await ask(keyViewer(second), body)).code).toBe('PERSISTED_DOCUMENT_NOT_FOUND');
    expect((await ask(nationalViewer, body)).code).toBe('PERSISTED_DOCUMENT_NOT_FOUND');
  });

  it('are all that a key may ask which may ask nothing else', async () => {
    const only = keyViewer(first, true);
    expect((await ask(only, { documentId: id, variables: { area: '371300' } })).status).toBe(200);
    expect(await ask(only, { query: text, variables: { area: '371300' } })).toMatchObject({
      status: 403,
      code: 'FORBIDDEN',
    });
    expect((await register(only, 'query Other { __typename }')).status).toBe(403);
    const lines = await server.database.orm.em
      .fork()
      .execute(
        `select event, details->'errors' as errors from audit_entry where outcome = 'REFUSED' order by id desc limit 1`,
      );
    expect(lines).toEqual([{ event: 'QUERY', errors: ['FORBIDDEN'] }]);
  });

  it('are refused for a key of others, and from those who may not', async () => {
    const elsewhere = { ...administrator(), organization: { id: '999', code: 'X', name: 'X' } };
    expect((await register(elsewhere, text, 'one')).fault).toBe('UNKNOWN_KEY');
    expect((await register(administrator(), text, 'nobody')).fault).toBe('UNKNOWN_KEY');
    expect((await register(keyViewer(first), text, 'two')).code).toBe('FORBIDDEN');
    expect((await register(nationalViewer, text, 'one')).code).toBe('FORBIDDEN');
  });

  it.each([
    ['{ a', 'UNREADABLE_DOCUMENT'],
    ['query A { nothing }', 'INVALID_DOCUMENT'],
    ['{ __typename }', 'ONE_NAMED_OPERATION'],
    ['query A { __typename } query B { __typename }', 'ONE_NAMED_OPERATION'],
    [`query A { __typename } # ${'x'.repeat(20_001)}`, 'TOO_LONG'],
    [`query ${'A'.repeat(101)} { __typename }`, 'NAME_TOO_LONG'],
    ['query A { __typename } # \0', 'INVALID_TEXT'],
    ['query A { unionOrganizations(search: "a\\u0000") { totalCount } }', 'INVALID_DOCUMENT'],
  ])('are not %j', async (bad, fault) => {
    expect((await register(keyViewer(first), bad.slice(0, 25_000))).fault).toBe(fault);
  });

  describe('are none that explode', () => {
    let running: RunningServer;
    beforeAll(async () => {
      running = await serving(keyViewer(first));
    });
    afterAll(() => running.close());

    it.each(explodingDocuments)('%s', async (_name, exploding) => {
      const body = registration(exploding.replace(/^\{/, 'query A {').slice(0, 20_000));
      const answers = [];
      for (let time = 0; time < 3; time += 1) answers.push(await askOf(running.url, body));
      for (const { data, code } of answers) {
        expect(data ?? null).toBeNull();
        expect(code).toMatch(/^(BAD_USER_INPUT|QUERY_TOO_EXPENSIVE)$/);
      }
      // The machine may be busy with something else for a while, not three times.
      expect(Math.min(...answers.map(({ milliseconds }) => milliseconds))).toBeLessThan(200);
    });
  });

  it('suggest no names of the schema, and tell nothing of it to keys that may not read it', async () => {
    const misspelt = 'query A { division(code: "371302") { nam } }';
    const told = await register(keyViewer(first), misspelt);
    expect(told.fault).toBe('INVALID_DOCUMENT');
    expect(told.text).not.toContain('Did you mean');
    const key = keyViewer(first);
    const closed = await register({ ...key, key: { ...key.key!, mayIntrospect: false } }, misspelt);
    expect(closed.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(closed.text).not.toMatch(/Division|"nam/);
  });

  it.each(['\0', '\uD800', 'x'.repeat(5_000)])('are for no key that is named by %j', async (prefix) => {
    expect((await register(administrator(), text, prefix)).code).toBe('BAD_USER_INPUT');
  });

  it('are at most two hundred', async () => {
    const em = server.database.orm.em.fork();
    await em.execute(
      `insert into trusted_document (key_id, hash, name, text) select ?, 'h' || i, 'N', 't' from generate_series(1, 200) i`,
      [third],
    );
    expect((await register(keyViewer(third), text)).fault).toBe('TOO_MANY_DOCUMENTS');
    await em.execute(`delete from trusted_document where key_id = ? and hash = 'h1'`, [third]);
    expect((await register(keyViewer(third), text)).data).toBeDefined();
    expect((await register(keyViewer(third), text)).data).toBeDefined();
  });

  it('go over to the key that replaces another', async () => {
    const issued = await server.viewed.whole.transaction().execute((db) => rotateKey(db, third, 1, null, new Date()));
    const body = { documentId: id, variables: { area: '371300' } };
    expect((await ask(keyViewer(issued.id), body)).data).toEqual({ statistics: { cost: expect.any(Number) } });
  });

  it('are not answered when the text in the database was changed', async () => {
    const other = 'query Changed { divisions { totalCount } }';
    await register(keyViewer(second), other);
    const em = server.database.orm.em.fork();
    await em.execute(`update trusted_document set text = 'query Changed { __typename }' where name = 'Changed'`);
    expect((await ask(keyViewer(second), { documentId: documentHash(other) })).code).toBe(
      'PERSISTED_DOCUMENT_NOT_FOUND',
    );
  });
});
