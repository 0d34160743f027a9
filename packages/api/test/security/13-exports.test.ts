import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import excel from 'exceljs';
import express from 'express';
import { downloadExport } from '../../src/modules/exports/download/download-export.js';
import { exportLimits } from '../../src/modules/exports/export-limits.js';
import { globalId } from '../../src/shared/global-id.js';
import type { Viewer } from '../../src/viewer.js';
import { type TestDatabase, testDatabase } from '../testkit/database.js';
import { Exports, exportNow, keyHolder, signedIn } from '../testkit/exports.js';
import { viewed } from '../testkit/viewed.js';
import { viewerOf } from '../testkit/viewers.js';
import { world } from '../testkit/world.js';

const formulas = [
  '=1+1',
  '=HYPERLINK("http://evil","x")',
  '+1',
  '-2',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '＝1',
  '＋1',
  '－1',
  '＠1',
];

let database: TestDatabase;
let exports: Exports;
let city: number;
let county: number;
let viewer: Viewer;
let server: Server;
/** Who the next download is asked by, and when. */
let asking: { viewer: Viewer | null; now: Date };

beforeAll(async () => {
  database = await testDatabase();
  const em = database.orm.em.fork();
  exports = await Exports.create(em);
  const build = world(em);
  await build.divisions('371302', '371311', '610322');
  const federation = { kind: 'GENERAL_FEDERATION', level: 2, isGrassroots: false } as const;
  city = await build.organization({ ...federation, name: '../../临沂市/总工会\r\nX: y', division: '371300' });
  county = await build.organization({ ...federation, level: 3, name: '兰山区总工会', division: '371302' });
  for (const [at, name] of formulas.entries()) await build.organization({ code: `F-${at}`, name });
  await build.organization({ code: 'NEAR', name: '罗庄工会', division: '371311' });
  await build.organization({ code: 'FAR', name: '凤翔工会', division: '610322' });
  viewer = await signedIn(em, city);
  const app = express();
  app.disable('etag');
  const downloads = {
    database: viewed(em),
    folder: exports.folder,
    now: () => asking.now,
    viewerOf: async () => asking.viewer,
  };
  app.get('/exports/:id', downloadExport(downloads));
  server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await exports.close();
  await database.close();
});
beforeEach(() => {
  asking = { viewer, now: exportNow };
});

const fetchPath = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers });

async function refusal(path: string) {
  const response = await fetchPath(path);
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  expect(response.headers.get('cache-control')).toBe('no-store');
  return [response.status, errors[0]?.extensions.code];
}

async function made(by: Viewer, input: object = { format: 'CSV', unionOrganizations: {} }) {
  const id = await exports.order(by, input);
  await exports.run();
  const job = await exports.job(by, id);
  return { id, job, url: job.url as string };
}

describe('formulas in names', () => {
  it('are texts in CSV: every cell that would run begins with an apostrophe', async () => {
    const { id } = await made(viewer);
    const text = await readFile(exports.path(id), 'utf8');
    for (const name of formulas) expect(text).toContain(`'${name.replaceAll('"', '""')}`);
    const cells = text.replace(/^\uFEFF/, '').matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g);
    expect(
      [...cells].map(([, quoted, plain]) => quoted ?? plain ?? '').filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell)),
    ).toEqual([]);
  });

  it('are texts in XLSX, and no cell is a formula', async () => {
    const { id } = await made(viewer, { format: 'XLSX', unionOrganizations: {} });
    const workbook = new excel.Workbook();
    await workbook.xlsx.load((await readFile(exports.path(id))) as never);
    const names: unknown[] = [];
    workbook.worksheets[0]!.eachRow((row) => {
      row.eachCell((cell) => expect(cell.type).not.toBe(excel.ValueType.Formula));
      names.push(row.getCell(2).value);
    });
    for (const name of formulas.filter((each) => !each.includes('\r'))) expect(names).toContain(name);
  });
});

describe('the name of the file', () => {
  it('leads nowhere and breaks no header, whatever the organization is called', async () => {
    const { url, job } = await made(viewer);
    const response = await fetchPath(url);
    expect(response.status).toBe(200);
    expect(job.fileName).toBe('----临沂市-总工会--X- y_工会组织_2025-06-15.csv');
    const disposition = response.headers.get('content-disposition')!;
    expect(disposition).toMatch(/^attachment; filename="export-\d+\.csv"; filename\*=UTF-8''[\w%.~-]+$/);
    expect(decodeURIComponent(disposition.split("''")[1]!)).toBe(job.fileName);
    expect(response.headers.get('x')).toBeNull();
  });

  it.each(['..%2f..%2fetc%2fpasswd', 'running.json', globalId('ExportJob', '../1'), globalId('Division', '1')])(
    'an address of %s leads to no file',
    async (name) => {
      expect(await refusal(`/exports/${name}?expires=9999999999&signature=x`)).toEqual([404, 'NOT_FOUND']);
    },
  );
});

describe('a link', () => {
  it('works for who asked, with the whole file and none of it kept in between', async () => {
    const { id, url, job } = await made(viewer);
    const response = await fetchPath(url);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(response.headers.get('etag')).toBeNull();
    const body = Buffer.from(await response.arrayBuffer());
    expect(body.equals(await readFile(exports.path(id)))).toBe(true);
    expect(body.length).toBe(Number(job.bytes));
    const part = await fetchPath(url, { range: 'bytes=0-2' });
    expect([part.status, Buffer.from(await part.arrayBuffer())]).toEqual([206, Buffer.from('\uFEFF')]);
  });

  it('is of no use to anybody else: to nobody, another user of the same unit, a key, a user with the number of a key', async () => {
    const { url } = await made(viewer);
    const em = database.orm.em.fork();
    asking.viewer = null;
    expect(await refusal(url)).toEqual([401, 'UNAUTHENTICATED']);
    const twin = { ...viewer, principal: { ...viewer.principal, kind: 'API_KEY' as const } };
    for (const other of [await signedIn(em, city), await keyHolder(em, city), twin]) {
      asking.viewer = other;
      expect(await refusal(url)).toEqual([404, 'NOT_FOUND']);
    }
  });

  it('ends after a quarter of an hour, and no later time can be written into it', async () => {
    const { url } = await made(viewer);
    const late = new Date(exportNow.getTime() + exportLimits.linkSeconds * 1_000);
    asking.now = new Date(late.getTime() - 1_000);
    expect((await fetchPath(url)).status).toBe(200);
    asking.now = late;
    expect(await refusal(url)).toEqual([403, 'FORBIDDEN']);
    expect(await refusal(url.replace(/expires=\d+/, 'expires=9999999999'))).toEqual([403, 'FORBIDDEN']);
  });

  it.each([
    ['without a signature', (url: string) => url.replace(/&signature=.*/, '')],
    ['with another signature', (url: string) => url.replace(/.$/, (last) => (last === 'A' ? 'E' : 'A'))],
    ['with two signatures', (url: string) => `${url}&signature=x`],
    ['without a time', (url: string) => url.replace(/expires=\d+&/, '')],
    ['with an endless time', (url: string) => url.replace(/expires=\d+/, 'expires=1e99')],
  ])('is refused %s', async (_what, change) => {
    const { url } = await made(viewer);
    expect(await refusal(change(url))).toEqual([403, 'FORBIDDEN']);
  });

  it('of one file opens no other of the same user', async () => {
    const [one, other] = [await made(viewer), await made(viewer)];
    expect(await refusal(one.url.replace(one.id, other.id))).toEqual([403, 'FORBIDDEN']);
  });

  it('is in the audit log, followed or refused', async () => {
    const { id, url } = await made(viewer);
    await fetchPath(url);
    await fetchPath(`${url}x`);
    const entries = await database.orm.em
      .fork()
      .execute(`select event, outcome, principal_id as principal from audit_entry where subject = ? order by id`, [
        Buffer.from(id, 'base64url').toString(),
      ]);
    const principal = viewer.principal.id;
    expect(entries).toEqual([
      { event: 'EXPORT_CREATE', outcome: 'SUCCEEDED', principal },
      { event: 'EXPORT_FINISH', outcome: 'SUCCEEDED', principal },
      { event: 'EXPORT_DOWNLOAD', outcome: 'SUCCEEDED', principal },
      { event: 'EXPORT_DOWNLOAD', outcome: 'REFUSED', principal },
    ]);
  });
});

describe('a job of somebody else', () => {
  it('is as unknown as one that never was, to query and mutation', async () => {
    const { id } = await made(viewer);
    const other = await signedIn(database.orm.em.fork(), county);
    const answers = [];
    for (const each of [id, globalId('ExportJob', '999999'), 'x', globalId('Division', '371302')])
      for (const field of [
        'query ($id: ID!) { exportJob(id: $id) { id } }',
        'mutation ($id: ID!) { exportCancel(id: $id) { id } }',
      ]) {
        const { errors } = await exports.ask(other, field, { id: each });
        answers.push([errors[0]?.message, errors[0]?.extensions]);
      }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]![1]).toEqual({ code: 'NOT_FOUND' });
    const elsewhere = { ...viewer, organization: { ...viewer.organization, id: String(county) } };
    const { errors } = await exports.ask(elsewhere, 'query ($id: ID!) { exportJob(id: $id) { id } }', { id });
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('cannot be asked for without a role that sees service data', async () => {
    const create = 'mutation { exportCreate(input: { format: CSV, unionOrganizations: {} }) { id } }';
    expect((await exports.ask(null, create)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const auditor = viewerOf('371300', 'AUDITOR');
    expect((await exports.ask(auditor, create)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('what a file holds', () => {
  const codes = async (id: string, attempt = 1) =>
    (await readFile(exports.path(id, attempt), 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).code as string);
  const all = { format: 'JSONL', unionOrganizations: {} };

  it('is never a row beyond the scope, even one that is named', async () => {
    const small = await signedIn(database.orm.em.fork(), county);
    const [wide, narrow] = [await made(viewer, all), await made(small, all)];
    expect(await codes(wide.id)).toContain('NEAR');
    expect(await codes(wide.id)).not.toContain('FAR');
    expect(await codes(narrow.id)).toContain('F-0');
    expect(await codes(narrow.id)).not.toContain('NEAR');
    const named = await made(viewer, { format: 'JSONL', unionOrganizations: { where: { code: { eq: 'FAR' } } } });
    expect(named.job).toMatchObject({ status: 'SUCCEEDED', rowCount: 0, bytes: 0 });
    const { errors } = await exports.ask(
      small,
      `mutation { exportCreate(input: { format: CSV, statistics: { indicators: ["MEMBERS"], area: "371311", period: "2021" } }) { id } }`,
    );
    expect(errors).toHaveLength(1);
  });

  it('is what may be seen when it is read, not when it was asked for', async () => {
    const em = database.orm.em.fork();
    const moved = await world(em).organization({
      kind: 'GENERAL_FEDERATION',
      level: 2,
      isGrassroots: false,
      division: '371300',
      name: '将缩小的工会',
    });
    const asker = await signedIn(em, moved);
    const before = await made(asker, all);
    const id = await exports.order(asker, all);
    await em.execute(`update union_organization set division_code = '371302' where id = ?`, [moved]);
    await exports.run();
    expect(await codes(id)).toContain('F-0');
    expect(await codes(id)).not.toContain('NEAR');
    asking.viewer = asker;
    expect((await fetchPath((await exports.job(asker, id)).url)).status).toBe(200);
    // The file that was made before holds what may no longer be seen.
    expect(await refusal(before.url)).toEqual([403, 'FORBIDDEN']);
  });

  it.each([
    ['the grant is revoked', `update access_grant set revoked_at = now() where user_id = ?`],
    ['the grant has run out', `update access_grant set valid_to = '2020-01-01' where user_id = ?`],
    ['the account is closed', `update user_account set disabled_at = now() where id = ?`],
    ['the role is another one', `update access_grant set role = 'LEADER' where user_id = ?`],
  ])('is nothing once %s: neither made nor given', async (_what, sql) => {
    const em = database.orm.em.fork();
    const asker = await signedIn(em, city);
    const before = await made(asker, all);
    const waiting = await exports.order(asker, all);
    await em.execute(sql, [asker.principal.id]);
    await exports.run();
    expect(await exports.job(asker, waiting)).toMatchObject({
      status: 'FAILED',
      failure: { code: 'ACCESS_CHANGED' },
      url: null,
    });
    asking.viewer = asker;
    expect(await refusal(before.url)).toEqual([403, 'FORBIDDEN']);
  });

  it('is nothing to a key that was revoked', async () => {
    const em = database.orm.em.fork();
    const key = await keyHolder(em, city);
    const before = await made(key, all);
    asking.viewer = key;
    expect((await fetchPath(before.url)).status).toBe(200);
    const waiting = await exports.order(key, all);
    await em.execute(`update api_key set revoked_at = now() where id = ?`, [key.principal.id]);
    await exports.run();
    expect((await exports.job(key, waiting)).failure.code).toBe('ACCESS_CHANGED');
    expect(await refusal(before.url)).toEqual([403, 'FORBIDDEN']);
  });
});
