import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startEmbeddedPostgres } from './start-embedded-postgres.js';

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('startEmbeddedPostgres', () => {
  let parent: string;
  let cluster: string;

  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'uniongraph-embedded-'));
    cluster = join(parent, 'postgres');
  });
  afterEach(() => rm(parent, { recursive: true, force: true }));

  const start = () => startEmbeddedPostgres(cluster, { durable: false });

  it('keeps the data, over an orderly stop and over a server that outlived its program', async () => {
    const first = await start();
    await query(first.url, 'create table kept as select 1 as one');
    await first.stop();
    const second = await start();
    expect(await query(second.url, 'select one from kept')).toEqual([{ one: 1 }]);
    const third = await start();
    expect(await second.died).toEqual(expect.any(String));
    expect(await query(third.url, 'select one from kept')).toEqual([{ one: 1 }]);
    await third.stop();
  }, 60_000);

  it('starts over a postmaster.pid whose number now belongs to another process', async () => {
    await (await start()).stop();
    const stranger = spawn('sleep', ['60']);
    await writeFile(join(cluster, 'postmaster.pid'), `${stranger.pid}\n${cluster}\n0\n5432\n\n127.0.0.1\n`);
    const server = await start();
    expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
    expect(stranger.exitCode).toBeNull();
    stranger.kill();
  }, 60_000);

  it('starts over what an interrupted first start left', async () => {
    await mkdir(`${cluster}.new`);
    await writeFile(join(`${cluster}.new`, 'PG_VERSION'), '18\n');
    await (await start()).stop();
    expect(await readdir(parent)).toEqual(['postgres']);
  }, 60_000);

  it('refuses a folder of another PostgreSQL version and leaves it as it is', async () => {
    await mkdir(cluster);
    await writeFile(join(cluster, 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toMatchObject({ code: 'DATA_FOLDER_VERSION' });
    expect(await readdir(cluster)).toEqual(['PG_VERSION']);
  });

  it('refuses a folder that holds something else and leaves it as it is', async () => {
    await mkdir(cluster);
    await writeFile(join(cluster, 'diary.txt'), 'mine');
    await expect(start()).rejects.toMatchObject({ code: 'DATA_FOLDER_UNUSABLE' });
    expect(await readdir(cluster)).toEqual(['diary.txt']);
  });
});
