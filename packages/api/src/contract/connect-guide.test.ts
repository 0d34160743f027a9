import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AttackedServer, attackedServer, smallWorld } from '../../test/security/attacked-server.js';
import { keyOf } from '../../test/testkit/key-of.js';
import { errorCodes } from '../errors.js';

const guide = fileURLToPath(new URL('../../../../docs/guides/connect-a-system.md', import.meta.url));
const has = (program: string) => spawnSync(program, ['--version']).status === 0;

let server: AttackedServer;
let busy: { server: Server; url: string; refusals: number };
let wrong: { server: Server; url: string };
let folder: string;
let text: string;
/** What the guide has set in the environment: of the key of a city, and of that of a county in it. */
let city: { UNIONGRAPH_KEY: string; UNIONGRAPH_AREA: string };
let county: typeof city;
beforeAll(async () => {
  server = await attackedServer({
    viewer: null,
    fill: async (build) => {
      await smallWorld(build);
      const federation = { kind: 'GENERAL_FEDERATION', isGrassroots: false } as const;
      await build.organization({ ...federation, code: 'CITY', level: 2, division: '371300' });
      await build.organization({ ...federation, code: 'COUNTY', level: 3, division: '371302' });
      for (let count = 2; count < 205; count += 1) await build.organization();
    },
  });
  const { whole } = server.viewed;
  city = { UNIONGRAPH_KEY: await keyOf(whole, 'CITY'), UNIONGRAPH_AREA: '371300' };
  county = { UNIONGRAPH_KEY: await keyOf(whole, 'COUNTY'), UNIONGRAPH_AREA: '371302' };
  busy = await busyServer();
  wrong = await wrongServer();
  folder = await mkdtemp(join(tmpdir(), 'uniongraph-guide-'));
  text = await readFile(guide, 'utf8');
  for (const [, program = ''] of text.matchAll(/```\w+\n(.*?)```/gs)) {
    const name = /^(?:#|\/\/) (\S+\.\w+)\n/.exec(program)?.[1];
    if (name) await writeFile(join(folder, name), program);
  }
}, 60_000);
afterAll(async () => {
  for (const each of [busy, wrong]) each.server.close();
  await rm(folder, { recursive: true });
  await server.close();
});

/** Refuses the first request as a limiter would, and hands on the others. */
async function busyServer() {
  const state = { refusals: 1 };
  const proxy = createServer(async (request, response) => {
    if (state.refusals > 0) {
      state.refusals -= 1;
      return response.writeHead(429, { 'retry-after': '1' }).end('{"errors":[{"extensions":{"code":"RATE_LIMITED"}}]}');
    }
    const body = Buffer.concat(await request.toArray());
    const { accept = '', authorization = '', 'content-type': type = '' } = request.headers;
    const { status, text } = await server.fetch('/graphql', {
      method: 'POST',
      body: new Uint8Array(body),
      headers: { accept, authorization, 'content-type': type },
    });
    response.writeHead(status, { 'content-type': accept }).end(text);
  });
  return Object.assign(state, { server: proxy, url: await listening(proxy) });
}

/** Answers as a page of sign-in before the program would: with 200 and no JSON. */
async function wrongServer() {
  const page = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Sign in</title>'),
  );
  return { server: page, url: await listening(page) };
}

async function listening(of: Server): Promise<string> {
  await new Promise<void>((resolve) => of.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(of.address() as AddressInfo).port}/graphql`;
}

const own = () => `${server.url}/graphql`;

async function run(url: string, as: object, program: string, ...args: string[]): Promise<string> {
  const env = { PATH: process.env.PATH, ...as, UNIONGRAPH_URL: url };
  const { stdout } = await promisify(execFile)(program, args, { cwd: folder, env });
  return stdout;
}

/** What a program prints, by the word before it. */
const printed = (output: string): Record<string, string> =>
  Object.fromEntries(
    output
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('rate '))
      .map((line) => line.split(' ')),
  );

/** The rates that a program prints, one line a county. */
const rates = (output: string): string[] => output.split('\n').filter((line) => line.startsWith('rate '));

const programs: [string, string, string][] = [
  ['TypeScript', process.execPath, 'connect.ts'],
  ['Python', 'python3', 'connect.py'],
  ['Java', 'java', 'Connect.java'],
];
const here = programs.filter(([, program]) => has(program));

describe('the examples of the guide run as they are printed', () => {
  it.each(['city', 'county'] as const)('curl, with the key of a %s', async (place) => {
    const as = { city, county }[place];
    const { data } = JSON.parse(await run(own(), as, 'bash', '-e', 'first-query.sh'));
    const row = data.statistics.rows.find((each: { area: { name: string } }) => each.area.name === '兰山区');
    expect(row.unionEstablishmentRate).toEqual({ numerator: 1, denominator: 1, value: '1', status: 'ESTIMATED' });
  });

  it.each(here)(
    '%s, straight against the server, with the key of a county and of its city',
    async (_, program, file) => {
      const first = printed(await run(own(), county, program, file));
      expect(first).toEqual({ organizations: '205', revisions: '1', cursor: expect.stringMatching(/^[\w-]+$/) });
      expect(printed(await run(own(), county, program, file, first.cursor ?? ''))).toEqual({
        ...first,
        revisions: '0',
      });
      const ofCity = await run(own(), city, program, file);
      expect(printed(ofCity)).toMatchObject({ organizations: '207', revisions: '1' });
      expect(rates(ofCity)).toContain('rate 兰山区 100.00% ESTIMATED');
      expect(rates(await run(own(), county, program, file))).toEqual(['rate 兰山区 100.00% ESTIMATED']);
    },
  );

  it.each(here)(
    '%s waits when it is told to',
    async (_, program, file) => {
      busy.refusals = 1;
      expect(printed(await run(busy.url, county, program, file))).toMatchObject({ organizations: '205' });
      expect(busy.refusals).toBe(0);
    },
    120_000,
  );

  it.each(here)(
    '%s fails aloud when what answers is no JSON, and when the server says no',
    async (_, program, file) => {
      await expect(run(wrong.url, county, program, file)).rejects.toMatchObject({ code: 1 });
      const beyond = { ...county, UNIONGRAPH_AREA: '371300' };
      await expect(run(own(), beyond, program, file)).rejects.toMatchObject({
        code: 1,
        stderr: expect.stringContaining('FORBIDDEN'),
      });
      await expect(run(own(), { ...county, UNIONGRAPH_KEY: 'none' }, program, file)).rejects.toMatchObject({
        code: 1,
        stderr: expect.stringContaining('UNAUTHENTICATED'),
      });
    },
  );
});

describe('what the guide says', () => {
  it('tells of every code that an answer may carry, once, and of no other', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('| `'));
    const told = rows.flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, code]) => code));
    expect(told.sort()).toEqual(Object.keys(errorCodes).sort());
  });

  it('names an area in one place alone, and in no example', () => {
    const examples = [...text.matchAll(/```\w+\n(.*?)```/gs)].map(([, example]) => example).join('\n');
    expect(examples).not.toMatch(/\b\d{6}\b/);
    expect(examples.match(/export UNIONGRAPH_AREA=/g)).toHaveLength(1);
  });
});
