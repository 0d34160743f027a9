import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RateLimiter } from '../../src/http/rates/rate-limiter.js';
import { postgresCounters, type SharedCounters } from '../../src/http/rates/shared-counters.js';
import { rateLimits } from '../../src/limits/rate-limits.js';
import { type RunningServer, startServer } from '../../src/server.js';
import type { Viewer } from '../../src/viewer.js';
import { foldAll } from '../oracle/fold-all.js';
import { closedRound } from '../testkit/closed-round.js';
import { viewerOf } from '../testkit/viewers.js';
import { type AttackedServer, attackedServer, smallWorld } from './attacked-server.js';

const key = (id: string, limits: Partial<NonNullable<Viewer['key']>> = {}): Viewer => ({
  ...viewerOf('371300', 'EXTERNAL_SYSTEM'),
  principal: { kind: 'API_KEY', id, name: id },
  key: {
    id,
    allowedOperations: null,
    documentsOnly: false,
    mayIntrospect: true,
    requestsPerMinute: null,
    costPerHour: null,
    ...limits,
  },
});

let server: AttackedServer;
const opened: (() => Promise<void>)[] = [];
beforeAll(async () => {
  server = await attackedServer({
    fill: async (build) => {
      await smallWorld(build);
      const union = await build.organization({ code: '长' });
      for (let year = 1960; year < 2020; year += 1) await build.snapshot(union, { asOf: `${year}-12-31`, members: 20 });
    },
  });
  await closedRound(server.database.orm.em.fork(), 2020);
}, 60_000);
afterAll(async () => {
  for (const close of opened) await close();
  await server.close();
});

/** Another process of the same program: a server of its own, with counters of its own in the same database. */
async function another(viewer: Viewer | null, counters: SharedCounters = postgresCounters(server.database.url)) {
  const limiter = new RateLimiter(counters);
  const options = { database: server.viewed, port: 0, host: '127.0.0.1', webRoot: '/nonexistent', viewer, limiter };
  const running = await startServer(options);
  opened.push(async () => {
    await running.close();
    await limiter.close();
  });
  return running;
}

async function ask(to: RunningServer, query = '{ __typename }', headers: Record<string, string> = {}) {
  const response = await fetch(`${to.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  // biome-ignore lint/suspicious/noExplicitAny: answers of any shape
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as any };
}

const flood = async (to: readonly RunningServer[], times: number, query?: string) => {
  const answers = await Promise.all(Array.from({ length: times }, (_, at) => ask(to[at % to.length]!, query)));
  return {
    let: answers.filter(({ status }) => status === 200).length,
    refused: answers.find(({ status }) => status === 429),
  };
};

describe('a flood', () => {
  it('gets through as often as the key may, exactly, and is told when to come again in both languages', async () => {
    const one = await another(key('1', { requestsPerMinute: 40 }));
    const { let: through, refused } = await flood([one], 120);
    expect(through).toBe(40);
    const seconds = Number(refused?.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    const { errors } = refused!.body as { errors: { message: string; extensions: object }[] };
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(/请在 \d+ 秒后再试。 \/ Too many requests; try again in \d+ seconds\./),
      extensions: { code: 'RATE_LIMITED', retryAfter: seconds },
    });
    expect(errors[0]?.extensions).not.toHaveProperty('http');
  });

  it('gets through no more over two processes', async () => {
    const viewer = key('2', { requestsPerMinute: 60 });
    const both = [await another(viewer), await another(viewer)];
    expect((await flood(both, 200)).let).toBe(60);
  });

  it('is counted by what it costs, and gets back what it did not take', async () => {
    const one = await another(key('3', { requestsPerMinute: 1_000, costPerHour: 100 }));
    const free = await ask(one, '{ division(code: "371302") { code } }');
    expect(free.headers.get('x-cost')).toBe('1');
    // The page may have fifty, and has eight: 9 points each.
    const answers = [];
    for (let at = 0; at < 20; at += 1) answers.push(await ask(one, '{ divisions(first: 50) { nodes { code } } }'));
    const through = answers.filter(({ status }) => status === 200);
    expect(through[0]?.headers.get('x-cost')).toBe('9');
    // 51 are asked for beforehand: as long as 99, 90, … 54 are left.
    expect(through.length).toBe(6);
  });

  it('is counted by what came back where that is more than was foreseen', async () => {
    const one = await another(key('long', { requestsPerMinute: 1_000, costPerHour: 200 }));
    // Twenty snapshots are foreseen: the organization and its sixty are 61 points.
    const answers = [];
    for (let at = 0; at < 10; at += 1)
      answers.push(await ask(one, '{ unionOrganization(code: "长") { membershipSnapshots { members } } }'));
    expect(answers.map(({ headers }) => headers.get('x-cost')).slice(0, 3)).toEqual(['61', '61', '61']);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
  });

  it('of strangers is stopped by address, and takes nothing from those who are known', async () => {
    const strangers = await another(null);
    const { let: through } = await flood([strangers], rateLimits.pointsPerMinute.ANYBODY + 50);
    expect(through).toBe(rateLimits.pointsPerMinute.ANYBODY);
    expect((await flood([await another(key('4'))], 20)).let).toBe(20);
  });

  it('of text that is no GraphQL is counted too', async () => {
    const one = await another(key('5', { requestsPerMinute: 20 }));
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask(one, '{ {')));
    expect(answers.filter(({ status }) => status === 429).length).toBe(30);
  });
});

describe('an outage of the counters', () => {
  const broken: SharedCounters = {
    take: () => Promise.reject(new Error('connection refused')),
    close: async () => {},
  };

  it('lets strangers wait, and those who are known go on within a small allowance', async () => {
    expect((await flood([await another(null, broken)], 10)).let).toBe(0);
    const one = await another(key('6', { requestsPerMinute: 100 }), broken);
    expect((await flood([one], 50)).let).toBe(100 * rateLimits.insuredShare);
  });

  it('is over when they answer again', async () => {
    const counters = postgresCounters(server.database.url);
    let fails = true;
    // So small a budget that nothing of it is insured.
    const one = await another(key('9', { requestsPerMinute: 5 }), {
      take: (...args) => (fails ? Promise.reject(new Error('gone')) : counters.take(...args)),
      close: () => counters.close(),
    });
    expect((await ask(one)).status).toBe(429);
    fails = false;
    await new Promise((resolve) => setTimeout(resolve, rateLimits.outageMs + 50));
    expect((await ask(one)).status).toBe(200);
  });
});

describe('whoever asks', () => {
  it('is told what it took in every answer, and what is left in headers always and in the answer when it wants', async () => {
    const one = await another(key('7'));
    const plain = await ask(one, '{ divisions(first: 50) { nodes { code } } }');
    expect(plain.body.extensions).toEqual({ cost: { requested: 51, actual: 9 } });
    expect([plain.headers.get('x-cost'), plain.headers.get('x-ratelimit-limit')]).toEqual(['9', '6000']);
    expect(Number(plain.headers.get('x-ratelimit-remaining'))).toBe(6_000 - 9);
    expect(Number(plain.headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1_000);
    const told = await ask(one, '{ divisions(first: 50) { nodes { code } } }', { 'x-cost': 'true' });
    expect(told.body).toMatchObject({
      extensions: {
        cost: {
          requested: 51,
          actual: 9,
          charged: 9,
          maximum: 1_000,
          remaining: 6_000 - 18,
          resetAt: expect.any(String),
        },
      },
    });
  });

  it('gets the same bytes for the same question, computed or kept, and is charged less for what was kept', async () => {
    const one = await another(key('same'));
    const question =
      '{ statistics(area: "371300", by: [AREA], period: "2023") { rows { area { code } members { value } } } }';
    const computed = await ask(one, question);
    let kept = computed;
    // Transactions of other databases hold a fold back, and what is not folded is not kept.
    for (let round = 0; round < 100 && kept.headers.get('x-cost') !== '1'; round += 1) {
      await foldAll(server.database.orm.em.fork());
      kept = await ask(one, question);
    }
    expect([computed, kept].map(({ headers }) => headers.get('x-cost'))).toEqual(['11', '1']);
    expect(kept.text).toBe(computed.text);
    expect(computed.body.extensions).toEqual({ cost: { requested: 11, actual: 11 } });
  });

  it('may ask so from within a fragment', async () => {
    const one = await another(key('dry'));
    const { body } = await ask(
      one,
      '{ ...Price divisions(first: 5) { nodes { code } } } fragment Price on Query { ... { rateLimit(dryRun: true) { cost } } }',
    );
    expect(body.data).toEqual({ rateLimit: { cost: expect.any(Number) } });
  });

  it('may ask what a document would cost, without running it', async () => {
    const one = await another(key('8'));
    const query = `{ rateLimit(dryRun: true) { cost maximum remaining resetAt }
      divisions(first: 100) { nodes { children { code parent { children { code parent { children { code } } } } } } } }`;
    const { status, body } = await ask(one, query);
    expect(status).toBe(200);
    const { data } = body as { data: Record<string, { cost: number; maximum: number; remaining: number }> };
    expect(Object.keys(data)).toEqual(['rateLimit']);
    expect(data.rateLimit?.cost).toBeGreaterThan(10_000);
    expect(data.rateLimit).toMatchObject({ maximum: 1_000, remaining: 5_999 });
  });
});
