import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type AttackedServer, attackedServer, smallWorld } from '../../test/security/attacked-server.js';

const guide = fileURLToPath(new URL('../../../../docs/guides/connect-a-system.md', import.meta.url));
const has = (program: string) => spawnSync(program, ['--version']).status === 0;

let server: AttackedServer;
let busy: { server: Server; url: string; refusals: number };
let folder: string;
beforeAll(async () => {
  server = await attackedServer({
    fill: async (build) => {
      await smallWorld(build);
      for (let count = 1; count < 205; count += 1) await build.organization();
    },
  });
  busy = await busyServer();
  folder = await mkdtemp(join(tmpdir(), 'uniongraph-guide-'));
  for (const [, text = ''] of (await readFile(guide, 'utf8')).matchAll(/```\w+\n(.*?)```/gs)) {
    const name = /^(?:#|\/\/) (\S+\.\w+)\n/.exec(text)?.[1];
    if (name) await writeFile(join(folder, name), text);
  }
}, 60_000);
afterAll(async () => {
  busy.server.close();
  await rm(folder, { recursive: true });
  await server.close();
});
beforeEach(() => {
  busy.refusals = 1;
});

/** Refuses the first request as a limiter would, and hands on the others. */
async function busyServer() {
  const state = { refusals: 1 };
  const proxy = createServer(async (request, response) => {
    if (request.headers.authorization !== 'Bearer test-key') return response.writeHead(401).end('{"errors":[]}');
    if (state.refusals > 0) {
      state.refusals -= 1;
      return response.writeHead(429, { 'retry-after': '1' }).end('{"errors":[{"extensions":{"code":"RATE_LIMITED"}}]}');
    }
    const body = Buffer.concat(await request.toArray());
    const { accept = '', 'content-type': type = '' } = request.headers;
    const { status, text } = await server.fetch('/graphql', {
      method: 'POST',
      body: new Uint8Array(body),
      headers: { accept, 'content-type': type },
    });
    response.writeHead(status, { 'content-type': accept }).end(text);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  return Object.assign(state, { server: proxy, url: `http://127.0.0.1:${port}/graphql` });
}

async function run(program: string, ...args: string[]): Promise<string> {
  const env = { PATH: process.env.PATH, UNIONGRAPH_URL: busy.url, UNIONGRAPH_KEY: 'test-key' };
  const { stdout } = await promisify(execFile)(program, args, { cwd: folder, env });
  expect(busy.refusals).toBe(0);
  return stdout;
}

/** What a program prints, by the word before it. */
async function printed(program: string, ...args: string[]): Promise<Record<string, string>> {
  return Object.fromEntries(
    (await run(program, ...args))
      .trim()
      .split('\n')
      .map((line) => line.split(' ')),
  );
}

describe('the examples of the guide run as they are printed, and wait when they are told to', () => {
  it('curl', async () => {
    const { data } = JSON.parse(await run('bash', '-e', 'first-query.sh'));
    const row = data.statistics.rows.find((each: { area: { name: string } }) => each.area.name === '兰山区');
    expect(row.unionEstablishmentRate).toEqual({ numerator: 1, denominator: 1, value: '1' });
  });

  const programs: [string, string, string][] = [
    ['TypeScript', process.execPath, 'connect.ts'],
    ['Python', 'python3', 'connect.py'],
    ['Java', 'java', 'Connect.java'],
  ];
  it.each(programs.filter(([, program]) => has(program)))('%s', async (_language, program, file) => {
    const first = await printed(program, file);
    expect(first).toEqual({ organizations: '205', revisions: '1', cursor: expect.stringMatching(/^[\w-]+$/) });
    busy.refusals = 1;
    expect(await printed(program, file, first.cursor ?? '')).toEqual({ ...first, revisions: '0' });
  });
});
