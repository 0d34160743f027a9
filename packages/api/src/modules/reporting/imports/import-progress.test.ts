import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { type AttackedServer, attackedServer } from '../../../../test/security/attacked-server.js';
import { type SignedIn, signedInCookie } from '../../../../test/testkit/signed-in-cookie.js';
import { SocketClient } from '../../../../test/testkit/socket-client.js';
import { runImport } from '../../../import/run-import.js';
import { globalId } from '../../../shared/global-id.js';

let server: AttackedServer;
let folder: string;
let clerk: SignedIn;
let auditor: SignedIn;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uniongraph-progress-'));
  server = await attackedServer({
    viewer: null,
    fill: async ({ divisions, organization }) => {
      await divisions('371302');
      await organization({ code: 'A', kind: 'GENERAL_FEDERATION', isGrassroots: false, level: 3 });
    },
  });
  const em = server.database.orm.em.fork();
  const [{ id }] = await em.execute<[{ id: string }]>('select id::text from union_organization');
  clerk = await signedInCookie(em, id, 'REPORTING_CLERK');
  auditor = await signedInCookie(em, id, 'AUDITOR');
}, 60_000);
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const watch = 'subscription ($id: ID) { importProgress(id: $id) { id kind phase fraction rows startedAt finishedAt } }';
const ready = ({ headers }: SignedIn) => SocketClient.ready(server.url, undefined, { headers });
const told = (client: SocketClient) =>
  client.received.filter(({ type }) => type === 'next').map(({ payload }) => payload.data.importProgress);

async function importing(rows: string[], signal = new AbortController().signal): Promise<number> {
  const file = join(folder, 'organizations.csv');
  await writeFile(file, ['code,name,level,kind,divisionCode,establishedOn', ...rows].join('\n'));
  return runImport(['organizations', file], {
    out: { write: () => {} },
    openDatabase: async () => ({ url: server.database.url, close: async () => {} }),
    now: Date.now,
    folder,
    signal,
  });
}

const sound = (from: number) =>
  Array.from({ length: 300 }, (_, at) => `N${from + at},新工会${from + at},BASE,SINGLE,371302,2020-05-01`);

/** Runs `work` while nobody else can write organizations: an import waits before its end. */
async function heldUp(work: () => Promise<void>): Promise<void> {
  const other = new pg.Client(server.database.url);
  await other.connect();
  await other.query('begin; lock table union_organization in share mode');
  await work().finally(async () => {
    await other.query('rollback');
    await other.end();
  });
}

it('is told while an import runs, before anything that it writes is seen, and ends with the import', async () => {
  const client = await ready(clerk);
  client.subscribe('a', watch);
  let imported: Promise<number> | undefined;
  await heldUp(async () => {
    imported = importing(sound(0));
    const end = Date.now() + 10_000;
    while (!told(client).some(({ phase }) => phase === 'WRITING') && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told(client).at(-1)).toMatchObject({ kind: 'organizations', phase: 'WRITING', rows: 300, finishedAt: null });
    const { body } = await server.post({ query: '{ unionOrganizations { totalCount } }' }, { headers: clerk.headers });
    expect(body.data.unionOrganizations.totalCount).toBe(1);
  });
  expect(await imported).toBe(0);
  expect((await client.until('complete')).id).toBe('a');
  const last = told(client).at(-1);
  expect(last).toMatchObject({ phase: 'DONE', fraction: 1, rows: 300, finishedAt: expect.stringMatching(/Z$/) });
  const { body } = await server.post({ query: '{ unionOrganizations { totalCount } }' }, { headers: clerk.headers });
  expect(body.data.unionOrganizations.totalCount).toBe(301);

  client.received.length = 0;
  client.subscribe('again', watch, { id: last.id });
  await client.until('complete');
  expect(told(client)).toEqual([last]);
  client.close();
});

it('says that an import was refused, that it was interrupted, and nothing of the file', async () => {
  const client = await ready(clerk);
  client.subscribe('a', watch);
  expect(await importing(['N1,,BASE,SINGLE,371302,2020-05-01'])).toBe(1);
  await client.until('complete');
  expect(told(client).at(-1)).toMatchObject({ phase: 'REFUSED', rows: 1 });

  client.received.length = 0;
  client.subscribe('b', watch);
  const interruption = new AbortController();
  await heldUp(async () => {
    const imported = importing(sound(1_000), interruption.signal);
    await client.until('next');
    interruption.abort();
    expect(await imported).toBeGreaterThan(1);
  });
  await client.until('complete');
  expect(told(client).at(-1)).toMatchObject({ phase: 'FAILED', finishedAt: expect.any(String) });
  expect(JSON.stringify(client.received)).not.toContain('organizations.csv');
  client.close();
});

it('takes a run that went silent for one that failed, and the next one is told instead', async () => {
  const em = server.database.orm.em.fork();
  const [{ id }] = await em.execute<[{ id: string }]>(
    `insert into import_run (kind, phase, heard_at) values ('members', 'WRITING', now() - interval '5 minutes') returning id::text`,
  );
  const client = await ready(clerk);
  client.subscribe('a', watch, { id: globalId('ImportRun', id) });
  await client.until('complete');
  expect(told(client)).toEqual([expect.objectContaining({ kind: 'members', phase: 'FAILED' })]);
  client.received.length = 0;
  client.subscribe('b', watch);
  expect(await importing(sound(2_000))).toBe(0);
  await client.until('complete');
  expect(told(client).at(-1)).toMatchObject({ kind: 'organizations', phase: 'DONE' });
  client.close();
});

it('records nothing of a dry run', async () => {
  const count = async () => (await server.database.orm.em.fork().execute('select from import_run')).length;
  const before = await count();
  const file = join(folder, 'organizations.csv');
  await runImport(['organizations', file, '--dry-run'], {
    out: { write: () => {} },
    openDatabase: async () => ({ url: server.database.url, close: async () => {} }),
    now: Date.now,
    folder,
    signal: new AbortController().signal,
  });
  expect(await count()).toBe(before);
});

it('is refused to hands, to nobody, from pages of other sites, and knows no import that is none', async () => {
  const hand = await ready(auditor);
  hand.subscribe('a', watch);
  expect((await hand.until('next')).payload.errors[0].extensions.code).toBe('FORBIDDEN');
  hand.close();
  const nobody = await SocketClient.open(server.url);
  nobody.send({ type: 'connection_init' });
  expect((await nobody.closed).code).toBe(4403);
  await expect(
    SocketClient.open(server.url, { headers: clerk.headers, origin: 'https://evil.example' }),
  ).rejects.toThrow('403');
  const client = await ready(clerk);
  for (const [at, id] of [globalId('ImportRun', '999999'), globalId('ExportJob', '1'), 'x'].entries()) {
    client.subscribe(`n${at}`, watch, { id });
    const { payload } = await client.until('next');
    expect(payload.errors[0].extensions.code).toBe('NOT_FOUND');
    client.received.length = 0;
  }
  client.close();
});

it('ends when its session ends', async () => {
  const em = server.database.orm.em.fork();
  const [{ id }] = await em.execute<[{ id: string }]>(`select id::text from union_organization where code = 'A'`);
  const leaving = await signedInCookie(em, id, 'LEADER');
  const client = await ready(leaving);
  client.subscribe('a', watch);
  await em.execute('update user_session set revoked_at = now() where id = ?', [leaving.sessionId]);
  expect((await client.closed).code).toBe(4403);
}, 20_000);
