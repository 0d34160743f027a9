import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { claimJob } from '../../src/modules/exports/jobs/claim-job.js';
import { exporter } from '../../src/modules/exports/run/exporter.js';
import { removeExpired } from '../../src/modules/exports/run/remove-expired.js';
import { runJob } from '../../src/modules/exports/run/run-job.js';
import type { Viewer } from '../../src/viewer.js';
import { type TestDatabase, testDatabase } from '../testkit/database.js';
import { Exports, exportNow, signedIn } from '../testkit/exports.js';
import { viewed } from '../testkit/viewed.js';
import { world } from '../testkit/world.js';

const ROWS = 20_000;

let database: TestDatabase;
let exports: Exports;
let viewer: Viewer;
let city: number;
const processes: ChildProcess[] = [];
beforeAll(async () => {
  database = await testDatabase();
  const em = database.orm.em.fork();
  exports = await Exports.create(em);
  const build = world(em);
  await build.divisions('371302');
  city = await build.organization({ kind: 'GENERAL_FEDERATION', level: 2, isGrassroots: false, division: '371300' });
  await em.execute(
    `insert into union_organization (code, name, level, kind, is_grassroots, division_code, established_on)
     select 'N-' || n, '示例工会' || n, 5, 'SINGLE', true, '371302', '2015-01-01' from generate_series(1, ?) n`,
    [ROWS],
  );
  viewer = await signedIn(em, city);
}, 120_000);
afterAll(async () => {
  for (const each of processes) each.kill('SIGKILL');
  await exports.close();
  await database.close();
});

const everything = { format: 'JSONL', unionOrganizations: { where: { isGrassroots: { eq: true } } } };

async function codesIn(path: string): Promise<string[]> {
  const codes: string[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) codes.push(JSON.parse(line).code);
  return codes;
}

const statusOf = async (id: string) => (await exports.job(viewer, id)).status;
const execute = (sql: string) => database.orm.em.fork().execute(sql);

async function until(met: () => Promise<boolean>): Promise<void> {
  const latest = Date.now() + 30_000;
  while (!(await met())) {
    if (Date.now() > latest) throw new Error('It did not happen within 30 seconds');
    await wait(5);
  }
}

/** A process of its own, in the midst of writing the file. */
async function processWriting(id: string): Promise<ChildProcess> {
  const { NODE_OPTIONS: _ofJest, ...env } = process.env;
  const script = fileURLToPath(new URL('./export-process.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, database.url, exports.folder], {
    env,
    stdio: 'inherit',
  });
  processes.push(child);
  await until(async () => {
    const { status, rowCount } = await exports.job(viewer, id);
    if (status === 'SUCCEEDED' || status === 'FAILED') throw new Error(`The export was ${status} too soon`);
    return rowCount > 0 && rowCount < ROWS;
  });
  return child;
}

it('has each row exactly once after its process was killed in the midst of it', async () => {
  const id = await exports.order(viewer, everything);
  const child = await processWriting(id);
  child.kill('SIGKILL');
  await once(child, 'close');
  expect(await statusOf(id)).toBe('RUNNING');
  await exports.run();
  expect(await statusOf(id)).toBe('RUNNING');
  await execute(`update export_job set lease_until = now() where status = 'RUNNING'`);
  await exports.run();
  expect(await exports.job(viewer, id)).toMatchObject({ status: 'SUCCEEDED', rowCount: ROWS, progress: 1 });
  const codes = await codesIn(exports.path(id, 2));
  expect(codes).toHaveLength(ROWS);
  expect(new Set(codes).size).toBe(ROWS);
  expect(codes).toEqual([...codes].sort());
}, 120_000);

it('goes on elsewhere when its process is told to stop, and leaves nothing of the run that stopped', async () => {
  const id = await exports.order(viewer, everything);
  const made = exporter({ database: viewed(exports.em), folder: exports.folder, now: () => exportNow, beatMs: 5 });
  const job = (await claimJob(made.database.whole))!;
  const stopped = new AbortController();
  const running = runJob(made, job, stopped.signal);
  await until(async () => (await exports.job(viewer, id)).rowCount > 0);
  stopped.abort();
  await running;
  expect(await statusOf(id)).toBe('QUEUED');
  await expect(readFile(exports.path(id, 1))).rejects.toThrow('ENOENT');
  await exports.run();
  expect(new Set(await codesIn(exports.path(id, 2))).size).toBe(ROWS);
}, 60_000);

it('a run that was taken over says nothing more of the job and leaves no file', async () => {
  const id = await exports.order(viewer, everything);
  const made = exporter({ database: viewed(exports.em), folder: exports.folder, now: () => exportNow, beatMs: 60_000 });
  const slow = (await claimJob(made.database.whole))!;
  await execute(`update export_job set lease_until = now() where status = 'RUNNING'`);
  const next = (await claimJob(made.database.whole))!;
  expect([slow.attempt, next.attempt, next.rowId]).toEqual([1, 2, slow.rowId]);
  const { signal } = new AbortController();
  await Promise.all([runJob(made, slow, signal), runJob(made, next, signal)]);
  expect(await exports.job(viewer, id)).toMatchObject({ status: 'SUCCEEDED', rowCount: ROWS });
  await expect(readFile(exports.path(id, 1))).rejects.toThrow('ENOENT');
  expect(await codesIn(exports.path(id, 2))).toHaveLength(ROWS);
}, 60_000);

it('stops soon after it was cancelled, and holds the rows of one moment', async () => {
  const id = await exports.order(viewer, everything);
  const made = exporter({ database: viewed(exports.em), folder: exports.folder, now: () => exportNow, beatMs: 5 });
  const running = runJob(made, (await claimJob(made.database.whole))!, new AbortController().signal);
  await until(async () => (await exports.job(viewer, id)).rowCount > 0);
  await exports.ask(viewer, 'mutation ($id: ID!) { exportCancel(id: $id) { status } }', { id });
  await running;
  expect(await exports.job(viewer, id)).toMatchObject({ status: 'CANCELLED', url: null });
  await expect(readFile(exports.path(id))).rejects.toThrow('ENOENT');

  const again = await exports.order(viewer, everything);
  const steady = runJob(made, (await claimJob(made.database.whole))!, new AbortController().signal);
  await until(async () => (await exports.job(viewer, again)).rowCount > 0);
  await execute(`update union_organization set name = 'Z' || name where code like 'N-%'`);
  await steady;
  const text = await readFile(exports.path(again), 'utf8');
  expect(text).not.toContain('"Z');
  expect(text.trimEnd().split('\n')).toHaveLength(ROWS);
}, 60_000);

it('two of one principal run at a time; another’s goes first', async () => {
  const { whole } = viewed(exports.em);
  const mine = [await exports.order(viewer, everything), await exports.order(viewer, everything)];
  const third = await exports.order(viewer, everything);
  const other = await signedIn(exports.em, city);
  const others = await exports.order(other, everything);
  const claimed = await Promise.all(Array.from({ length: 6 }, () => claimJob(whole)));
  const taken = claimed.filter((job) => job !== null);
  expect(taken).toHaveLength(3);
  expect(await Promise.all(mine.map(statusOf))).toEqual(['RUNNING', 'RUNNING']);
  expect(await statusOf(third)).toBe('QUEUED');
  expect((await exports.job(other, others)).status).toBe('RUNNING');
  await execute(`update export_job set status = 'CANCELLED' where status in ('QUEUED', 'RUNNING')`);
});

it('is given up after it ended its process three times', async () => {
  const id = await exports.order(viewer, everything);
  await execute(`update export_job set status = 'RUNNING', attempt = 3, lease_until = now() where status = 'QUEUED'`);
  await exports.run();
  expect(await exports.job(viewer, id)).toMatchObject({ status: 'FAILED', failure: { code: 'INTERRUPTED' } });
});

it('fails, and says so, where no file can be written', async () => {
  const id = await exports.order(viewer, everything);
  const job = (await claimJob(viewed(exports.em).whole))!;
  const logged: unknown[] = [];
  const nowhere = exporter({
    database: viewed(exports.em),
    folder: '/dev/null',
    complain: (line) => logged.push(line),
  });
  await runJob(nowhere, job, new AbortController().signal);
  const { status, failure, url } = await exports.job(viewer, id);
  expect([status, failure.code, url]).toEqual(['FAILED', 'INTERNAL', null]);
  const [told] = logged as Error[];
  expect(told!.message).toBe(`[${failure.note}]`);
  expect(told!.cause).toHaveProperty('code');
});

it('removes files after their day, and those that no job knows', async () => {
  const id = await exports.order(viewer, everything);
  await exports.run();
  await writeFile(join(exports.folder, '999999-1'), 'left behind');
  await writeFile(join(exports.folder, 'other.txt'), 'not ours');
  const tomorrow = new Date(exportNow.getTime() + 24 * 3_600_000);
  await removeExpired(exporter({ database: viewed(exports.em), folder: exports.folder, now: () => exportNow }));
  expect(await readdir(exports.folder)).toContain(exports.path(id).split('/').at(-1));
  expect(await readdir(exports.folder)).not.toContain('999999-1');
  await removeExpired(exporter({ database: viewed(exports.em), folder: exports.folder, now: () => tomorrow }));
  expect(await exports.job(viewer, id)).toMatchObject({ status: 'EXPIRED', url: null, progress: 1 });
  expect(await readdir(exports.folder)).toEqual(['other.txt']);
  const nextMonth = new Date(exportNow.getTime() + 31 * 24 * 3_600_000);
  await removeExpired(exporter({ database: viewed(exports.em), folder: exports.folder, now: () => nextMonth }));
  expect(await exports.job(viewer, id)).toBeNull();
});
