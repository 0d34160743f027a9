import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { requestLimits } from '../../src/limits/request-limits.js';
import { nationalViewer } from '../testkit/viewers.js';
import { type AttackedServer, attackedServer, smallWorld } from './attacked-server.js';

const slow = { query: '{ unionOrganizations(first: 5) { totalCount nodes { name } } }' };

/** Takes the table that the question needs for itself: whoever asks waits inside PostgreSQL. */
async function withLock(server: AttackedServer): Promise<{ waiting(): Promise<number>; release(): Promise<void> }> {
  const blocker = new pg.Client(server.database.url);
  // PostgreSQL tells a transaction of others' activity only as it was when it first asked.
  const watcher = new pg.Client(server.database.url);
  await Promise.all([blocker.connect(), watcher.connect()]);
  await blocker.query('begin');
  await blocker.query('lock table union_organization in access exclusive mode');
  return {
    waiting: async () => {
      const { rows } = await watcher.query(
        `select count(*)::integer as waiting from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return rows[0].waiting;
    },
    release: async () => {
      await blocker.query('rollback');
      await Promise.all([blocker.end(), watcher.end()]);
    },
  };
}

async function until(condition: () => Promise<boolean>, milliseconds = 3_000): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    if (await condition()) return true;
    await wait(20);
  }
  return false;
}

function attacked(options: Parameters<typeof attackedServer>[0]) {
  const at = {} as { server: AttackedServer; lock: Awaited<ReturnType<typeof withLock>> };
  beforeAll(async () => {
    at.server = await attackedServer({ fill: smallWorld, ...options });
  }, 60_000);
  beforeEach(async () => {
    at.lock = await withLock(at.server);
  });
  afterEach(async () => {
    await at.lock.release();
    const { body } = await at.server.post(slow);
    expect(body.data.unionOrganizations.totalCount).toBe(2);
  });
  afterAll(() => at.server.close());
  return at;
}

it('gives up after the seconds at which public APIs give up', () => {
  expect([requestLimits.statementTimeoutMs, requestLimits.deadlineMs]).toEqual([5_000, 10_000]);
});

describe('a client that goes away', () => {
  const at = attacked({});
  it('takes its SQL with it', async () => {
    const gone = new AbortController();
    const asked = at.server.post(slow, { signal: gone.signal }).catch((error: Error) => error.name);
    expect(await until(async () => (await at.lock.waiting()) > 0)).toBe(true);
    gone.abort();
    expect(await asked).toBe('AbortError');
    expect(await until(async () => (await at.lock.waiting()) === 0)).toBe(true);
  });

  it('leaves the connections of others alone, however often', async () => {
    for (let round = 0; round < 3; round += 1) {
      const gone = new AbortController();
      const asked = Array.from({ length: 8 }, () =>
        at.server.post(slow, { signal: gone.signal }).catch(() => undefined),
      );
      expect(await until(async () => (await at.lock.waiting()) > 0)).toBe(true);
      gone.abort();
      await Promise.all(asked);
      const others = Array.from({ length: 20 }, () => at.server.post({ query: '{ divisions { totalCount } }' }));
      for (const { body } of await Promise.all(others))
        expect(body).toMatchObject({ data: { divisions: { totalCount: 8 } } });
    }
    expect(await until(async () => (await at.lock.waiting()) === 0)).toBe(true);
  });
});

describe('a request that takes too long', () => {
  const at = attacked({ deadlineMs: 300 });
  it('is answered at its deadline, and its SQL cancelled', async () => {
    const answer = await at.server.post(slow);
    expect(answer.codes).toEqual(['QUERY_TIMEOUT']);
    expect(answer.milliseconds).toBeLessThan(2_000);
    expect(await until(async () => (await at.lock.waiting()) === 0)).toBe(true);
  });
});

describe('a statement that takes too long', () => {
  const at = attacked({ statementTimeoutMs: 300 });
  it('is cancelled by PostgreSQL', async () => {
    const answer = await at.server.post(slow);
    expect(answer.codes).toEqual(['QUERY_TIMEOUT']);
    expect(answer.text).not.toMatch(/select|union_organization/i);
    expect(await until(async () => (await at.lock.waiting()) === 0)).toBe(true);
  });
});

describe('a request that waits for a connection', () => {
  const at = attacked({ deadlineMs: 300, connections: 1, statementTimeoutMs: 3_000 });
  it('is answered at its deadline too', async () => {
    // A long export, say, which has no deadline and holds the only connection.
    const { viewed } = at.server;
    const held = viewed
      .within(nationalViewer.scope)
      .connection()
      .execute(() => wait(2_000));
    await wait(50);
    const answer = await at.server.post(slow);
    expect([answer.status, answer.codes]).toEqual([504, ['QUERY_TIMEOUT']]);
    expect(answer.milliseconds).toBeLessThan(1_500);
    await held;
  });
});
