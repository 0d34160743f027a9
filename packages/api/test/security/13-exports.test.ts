import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import excel from 'exceljs';
import { exportLimits } from '../../src/limits/export-limits.js';
import { globalId } from '../../src/shared/global-id.js';
import { exportNow, keyHolder, signedIn } from '../testkit/exports.js';
import { viewerOf } from '../testkit/viewers.js';
import { type ExportsServer, exportsServer, formulas } from './exports-server.js';

let at: ExportsServer;
beforeAll(async () => {
  at = await exportsServer();
});
afterAll(() => at.close());
beforeEach(() => {
  Object.assign(at.asking, { viewer: at.viewer, now: exportNow });
});

describe('formulas in names', () => {
  it('are texts in CSV: every cell that would run begins with an apostrophe', async () => {
    const { id } = await at.made(at.viewer);
    const text = await readFile(at.exports.path(id), 'utf8');
    for (const name of formulas) expect(text).toContain(`'${name.replaceAll('"', '""')}`);
    const cells = text.replace(/^\uFEFF/, '').matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g);
    expect(
      [...cells].map(([, quoted, plain]) => quoted ?? plain ?? '').filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell)),
    ).toEqual([]);
  });

  it('are texts in XLSX, and no cell is a formula', async () => {
    const { id } = await at.made(at.viewer, { format: 'XLSX', unionOrganizations: {} });
    const workbook = new excel.Workbook();
    await workbook.xlsx.load((await readFile(at.exports.path(id))) as never);
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
    const { url, job } = await at.made(at.viewer);
    const response = await at.fetchPath(url);
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
      expect(await at.refusal(`/exports/${name}?expires=9999999999&signature=x`)).toEqual([404, 'NOT_FOUND']);
    },
  );
});

describe('a link', () => {
  it('works for who asked, with the whole file and none of it kept in between', async () => {
    const { id, url, job } = await at.made(at.viewer);
    const response = await at.fetchPath(url);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(response.headers.get('etag')).toBeNull();
    const body = Buffer.from(await response.arrayBuffer());
    expect(body.equals(await readFile(at.exports.path(id)))).toBe(true);
    expect(body.length).toBe(Number(job.bytes));
    const part = await at.fetchPath(url, { range: 'bytes=0-2' });
    expect([part.status, Buffer.from(await part.arrayBuffer())]).toEqual([206, Buffer.from('\uFEFF')]);
  });

  it('is of no use to anybody else: to nobody, another user of the same unit, a key, a user with the number of a key', async () => {
    const { url } = await at.made(at.viewer);
    const em = at.database.orm.em.fork();
    at.asking.viewer = null;
    expect(await at.refusal(url)).toEqual([401, 'UNAUTHENTICATED']);
    const twin = { ...at.viewer, principal: { ...at.viewer.principal, kind: 'API_KEY' as const } };
    for (const other of [await signedIn(em, at.city), await keyHolder(em, at.city), twin]) {
      at.asking.viewer = other;
      expect(await at.refusal(url)).toEqual([404, 'NOT_FOUND']);
    }
  });

  it('ends after a quarter of an hour, and no later time can be written into it', async () => {
    const { url } = await at.made(at.viewer);
    const late = new Date(exportNow.getTime() + exportLimits.linkSeconds * 1_000);
    at.asking.now = new Date(late.getTime() - 1_000);
    expect((await at.fetchPath(url)).status).toBe(200);
    at.asking.now = late;
    expect(await at.refusal(url)).toEqual([403, 'FORBIDDEN']);
    expect(await at.refusal(url.replace(/expires=\d+/, 'expires=9999999999'))).toEqual([403, 'FORBIDDEN']);
  });

  it.each([
    ['without a signature', (url: string) => url.replace(/&signature=.*/, '')],
    ['with another signature', (url: string) => url.replace(/.$/, (last) => (last === 'A' ? 'E' : 'A'))],
    ['with two signatures', (url: string) => `${url}&signature=x`],
    ['without a time', (url: string) => url.replace(/expires=\d+&/, '')],
    ['with an endless time', (url: string) => url.replace(/expires=\d+/, 'expires=1e99')],
  ])('is refused %s', async (_what, change) => {
    const { url } = await at.made(at.viewer);
    expect(await at.refusal(change(url))).toEqual([403, 'FORBIDDEN']);
  });

  it('of one file opens no other of the same user', async () => {
    const [one, other] = [await at.made(at.viewer), await at.made(at.viewer)];
    expect(await at.refusal(one.url.replace(one.id, other.id))).toEqual([403, 'FORBIDDEN']);
  });

  it('is in the audit log, followed or refused', async () => {
    const { id, url } = await at.made(at.viewer);
    await at.fetchPath(url);
    await at.fetchPath(`${url}x`);
    const entries = await at.database.orm.em
      .fork()
      .execute(`select event, outcome, principal_id as principal from audit_entry where subject = ? order by id`, [
        Buffer.from(id, 'base64url').toString(),
      ]);
    const principal = at.viewer.principal.id;
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
    const { id } = await at.made(at.viewer);
    const other = await signedIn(at.database.orm.em.fork(), at.county);
    const answers = [];
    for (const each of [id, globalId('ExportJob', '999999'), 'x', globalId('Division', '371302')])
      for (const field of [
        'query ($id: ID!) { exportJob(id: $id) { id } }',
        'mutation ($id: ID!) { exportCancel(id: $id) { id } }',
      ]) {
        const { errors } = await at.exports.ask(other, field, { id: each });
        answers.push([errors[0]?.message, errors[0]?.extensions]);
      }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]![1]).toEqual({ code: 'NOT_FOUND' });
    const elsewhere = { ...at.viewer, organization: { ...at.viewer.organization, id: String(at.county) } };
    const { errors } = await at.exports.ask(elsewhere, 'query ($id: ID!) { exportJob(id: $id) { id } }', { id });
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('cannot be asked for without a role that sees service data', async () => {
    const create = 'mutation { exportCreate(input: { format: CSV, unionOrganizations: {} }) { id } }';
    expect((await at.exports.ask(null, create)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const auditor = viewerOf('371300', 'AUDITOR');
    expect((await at.exports.ask(auditor, create)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
