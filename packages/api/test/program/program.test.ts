import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MikroORM } from '@mikro-orm/postgresql';
import { startEmbeddedPostgres } from '../../src/database/embedded/start-embedded-postgres.js';
import { migrate } from '../../src/database/migrate.js';
import { otherTestKey } from '../../src/modules/privacy/testing/test-keys.js';
import { ormConfig } from '../../src/orm.config.js';
import { Browser } from '../testkit/browser.js';
import { SpawnedProgram } from './spawned-program.js';

/** A data folder of which the program believes that its demonstration data is loaded (loading takes a minute). */
async function filledDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'uniongraph-program-'));
  const server = await startEmbeddedPostgres(join(folder, 'postgres'), { durable: false });
  const orm = await MikroORM.init(ormConfig(server.url));
  await migrate(orm);
  await orm.em.getConnection().execute(`insert into data_change (kind, label, rows) values ('DEMO', 'kept', 0)`);
  await orm.close(true);
  await server.stop();
  return folder;
}

const postmasterPid = async (dataDir: string) =>
  Number.parseInt(await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8'), 10);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function untilDead(pid: number): Promise<void> {
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('the program', () => {
  let dataDir: string;

  beforeAll(async () => {
    dataDir = await filledDataFolder();
  }, 60_000);
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'answers until %s, then stops with its database and a zero exit',
    async (signal) => {
      const program = new SpawnedProgram({ DATA_DIR: dataDir });
      const url = await program.ready();
      expect((await fetch(`${url}/health`)).status).toBe(200);
      const database = await postmasterPid(dataDir);
      expect(await program.end(signal)).toBe(0);
      expect(isAlive(database)).toBe(false);
      expect(await readdir(dataDir)).toEqual(['data-key', 'postgres']);
      expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
    },
    60_000,
  );

  it('lets no second one use its data folder, and goes on itself', async () => {
    const first = new SpawnedProgram({ DATA_DIR: dataDir });
    const url = await first.ready();
    const second = new SpawnedProgram({ DATA_DIR: dataDir });
    expect(await second.exitCode()).toBe(1);
    expect(second.output).toMatch(new RegExp(`^\\[DATA_FOLDER_IN_USE\\] .*process ${first.process.pid}.*\n$`));
    expect((await fetch(`${url}/health`)).status).toBe(200);
    await first.end('SIGTERM');
  }, 60_000);

  it('starts again after it was killed, with its data', async () => {
    const killed = new SpawnedProgram({ DATA_DIR: dataDir });
    await killed.ready();
    const database = await postmasterPid(dataDir);
    await killed.end('SIGKILL');
    const next = new SpawnedProgram({ DATA_DIR: dataDir });
    await next.ready();
    expect(next.output).not.toContain('loading the demonstration data');
    await untilDead(database);
    expect(await next.end('SIGTERM')).toBe(0);
  }, 60_000);

  it('ends with one line when its database is killed', async () => {
    const program = new SpawnedProgram({ DATA_DIR: dataDir });
    await program.ready();
    process.kill(await postmasterPid(dataDir), 'SIGKILL');
    expect(await program.exitCode()).toBe(1);
    expect(program.output.trimEnd().split('\n').at(-1)).toMatch(/^\[DATABASE_STOPPED\] /);
  }, 60_000);

  it.each([
    ['a port that is no number', { PORT: 'http' }, 'INVALID_SETTING'],
    ['a host that is no address', { HOST: 'example.org' }, 'INVALID_SETTING'],
    ['another data key', { DATA_KEYS: otherTestKey }, 'DATA_KEY_WRONG'],
    ['a data key that is none', { DATA_KEYS: 'secret' }, 'DATA_KEY_INVALID'],
    ['a file of data keys that is missing', { DATA_KEY_FILE: '/nowhere/keys' }, 'DATA_KEY_UNREADABLE'],
    ['a database that does not answer', { DATABASE_URL: 'postgres://u:p@127.0.0.1:1/x' }, 'DATABASE_UNREACHABLE'],
  ])(
    'refuses %s with one line in two languages and a non-zero exit',
    async (_what, settings, code) => {
      const program = new SpawnedProgram({ DATA_DIR: dataDir, ...settings });
      expect(await program.exitCode()).toBe(1);
      const complaint = program.output.split('\n').filter((line) => line.startsWith('['));
      expect(complaint).toEqual([
        expect.stringMatching(new RegExp(`^\\[${code}\\] .*\\p{Script=Han}.* [A-Za-z]`, 'u')),
      ]);
    },
    60_000,
  );

  it('starts without the demonstration, tells an administrator’s password once, and is never filled later', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'uniongraph-empty-'));
    const first = new SpawnedProgram({ DATA_DIR: empty, DEMO: 'off', HOST: '0.0.0.0' });
    const url = (await first.ready()).replace('0.0.0.0', '127.0.0.1');
    expect(first.output).toContain('loading the divisions');
    const password = / admin, one-time password (\S+) /.exec(first.output)?.[1];
    const browser = new Browser(url);
    expect(await browser.signIn('admin', password!)).toMatchObject({ outcome: 'PASSWORD_CHANGE_NEEDED' });
    expect(await first.end('SIGTERM')).toBe(0);
    const second = new SpawnedProgram({ DATA_DIR: empty });
    await second.ready();
    expect(second.output).not.toMatch(/demonstration|one-time password/);
    await second.end('SIGTERM');
    await rm(empty, { recursive: true });
  }, 120_000);

  it('refuses a data folder of another PostgreSQL version and leaves it as it is', async () => {
    const foreign = await mkdtemp(join(tmpdir(), 'uniongraph-foreign-'));
    await mkdir(join(foreign, 'postgres'));
    await writeFile(join(foreign, 'postgres/PG_VERSION'), '16\n');
    const program = new SpawnedProgram({ DATA_DIR: foreign });
    expect(await program.exitCode()).toBe(1);
    expect(program.output).toContain('[DATA_FOLDER_VERSION]');
    expect(await readdir(join(foreign, 'postgres'))).toEqual(['PG_VERSION']);
    await rm(foreign, { recursive: true });
  }, 60_000);
});
