import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { WebSocket } from 'ws';
import { ViewedDatabase } from '../../src/database/rows/viewed-database.js';
import { socketLimits } from '../../src/limits/socket-limits.js';
import { type RunningServer, startServer } from '../../src/server.js';
import type { Viewer } from '../../src/viewer.js';
import { type TestDatabase, testDatabase } from '../testkit/database.js';
import { PROTOCOL, SocketClient } from '../testkit/socket-client.js';
import { viewerOf } from '../testkit/viewers.js';
import { world } from '../testkit/world.js';

let database: TestDatabase;
let viewed: ViewedDatabase;
let server: RunningServer;
/** Who may ask, by the token that a client shows; taken away to end it. */
let tokens: Map<string, Viewer>;
beforeAll(async () => {
  database = await testDatabase();
  await world(database.orm.em.fork()).divisions('371302', '371311', '610322');
  viewed = new ViewedDatabase(database.url);
  tokens = new Map();
  server = await startServer({
    database: viewed,
    port: 0,
    host: '127.0.0.1',
    webRoot: '/nonexistent',
    identifySocket: async (_request, { authorization }) => tokens.get(String(authorization)) ?? null,
    recheckSocketsMs: 200,
  });
}, 60_000);
beforeEach(() => {
  tokens.clear();
  for (let at = 0; at < 100; at += 1) {
    const viewer = viewerOf('371300', 'LEADER');
    tokens.set(`t${at}`, { ...viewer, principal: { ...viewer.principal, id: String(at) } });
  }
});
afterAll(async () => {
  await server.close();
  await viewed.close();
  await database.close();
});

const watchArea = 'subscription ($area: AreaCode!) { statisticsChanged(area: $area) { facts state seenAt } }';
const open = (options: object = {}) => SocketClient.open(server.url, options);
const ready = (token = 't0') => SocketClient.ready(server.url, token);
const subscribe = (client: SocketClient, id: string, area = '371300', query = watchArea) =>
  client.subscribe(id, query, { area });

let serial = 0;
async function addUnion(division: string): Promise<void> {
  serial += 1;
  await world(database.orm.em.fork()).organization({ code: `W-${serial}`, division });
}

describe('a subscription', () => {
  it('tells of a change of its area within seconds, and of none elsewhere', async () => {
    const [here, elsewhere] = [await ready('t1'), await ready('t2')];
    subscribe(here, 'a', '371302');
    subscribe(elsewhere, 'b', '371311');
    await wait(300);
    await addUnion('371302');
    const { id, payload } = await here.until('next');
    expect([id, payload]).toEqual([
      'a',
      { data: { statisticsChanged: { facts: ['organizations'], state: null, seenAt: expect.any(String) } } },
    ]);
    await wait(1_200);
    expect(elsewhere.received.filter(({ type }) => type === 'next')).toEqual([]);
    here.send({ type: 'complete', id: 'a' });
    here.socket.close();
    elsewhere.socket.close();
  });

  it('is refused for what lies beyond the viewer’s scope, and for what is no subscription', async () => {
    const client = await ready('t3');
    subscribe(client, 'a', '610300');
    const { payload } = await client.until('next');
    expect(payload).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    const { rows } = await sql`select event, outcome, details from audit_entry where event = 'QUERY'`.execute(
      viewed.whole,
    );
    const details = { fields: ['statisticsChanged'], errors: ['FORBIDDEN'], refused: ['statisticsChanged'] };
    expect(rows).toEqual([{ event: 'QUERY', outcome: 'REFUSED', details: expect.objectContaining(details) }]);
    expect(rows[0]).toHaveProperty('details.variables', ['area']);
    client.received.length = 0;
    subscribe(client, 'b', '371300', 'query ($area: AreaCode!) { division(code: $area) { code } }');
    const other = await client.until('error');
    expect(other.payload).toEqual([expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } })]);
    client.received.length = 0;
    subscribe(client, 'c', '371300', 'subscription { statisticsChanged(area: "371300") { nothing } }');
    const invalid = await client.until('error');
    expect(invalid.payload).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'GRAPHQL_VALIDATION_FAILED' }) }),
    ]);
    client.socket.close();
  });

  it('is written down as refused 20 times for a socket, however fast they come', async () => {
    const count = async () => {
      const { rows } = await sql<{ lines: number }>`select count(*)::int as lines from audit_entry
        where event = 'QUERY' and outcome = 'REFUSED'`.execute(viewed.whole);
      return rows[0]!.lines;
    };
    const client = await ready('t4');
    const before = await count();
    for (let burst = 0; burst < 4; burst += 1) {
      client.received.length = 0;
      for (let at = 0; at < 8; at += 1) subscribe(client, `${burst}-${at}`, '610300');
      while (client.received.filter(({ type }) => type === 'next').length < 8) await wait(20);
    }
    expect((await count()) - before).toBe(20);
    client.socket.close();
  });

  it('that explodes is refused at once', async () => {
    const client = await ready('t4');
    const steps = 25;
    const fragments = Array.from(
      { length: steps },
      (_, at) => `fragment F${at} on StatisticsChange { ...F${at + 1} ...F${at + 1} }`,
    );
    const query = `subscription { statisticsChanged(area: "371300") { ...F0 } } ${fragments.join(' ')} fragment F${steps} on StatisticsChange { state }`;
    const started = performance.now();
    subscribe(client, 'a', '371300', query);
    const { payload } = await client.until('error');
    expect(payload).toEqual([expect.objectContaining({ extensions: { code: 'QUERY_TOO_EXPENSIVE' } })]);
    expect(performance.now() - started).toBeLessThan(1_000);
    client.socket.close();
  });
});

describe('a client is closed', () => {
  it('4408 when it does not say who it is within three seconds', async () => {
    const client = await open();
    const { code, after } = await client.closed;
    expect(code).toBe(4408);
    expect(after).toBeGreaterThan(2_800);
    expect(after).toBeLessThan(5_000);
  });

  it('4403 when nobody knows its token', async () => {
    const client = await open();
    client.send({ type: 'connection_init', payload: { authorization: 'expired' } });
    expect((await client.closed).code).toBe(4403);
  });

  it('4403 when its token ends while it listens', async () => {
    const client = await ready('t5');
    subscribe(client, 'a');
    await wait(300);
    tokens.delete('t5');
    const left = performance.now();
    expect((await client.closed).code).toBe(4403);
    expect(performance.now() - left).toBeLessThan(socketLimits.recheckMs);
  });

  it('4401 when it subscribes before it is known', async () => {
    const client = await open();
    subscribe(client, 'a');
    expect((await client.closed).code).toBe(4401);
  });

  it('4409 when it uses an id again', async () => {
    const client = await ready('t6');
    subscribe(client, 'same');
    subscribe(client, 'same');
    expect((await client.closed).code).toBe(4409);
  });

  it('4429 when it begins again', async () => {
    const client = await ready('t7');
    client.send({ type: 'connection_init', payload: { authorization: 't7' } });
    expect((await client.closed).code).toBe(4429);
  });

  it('4429 at its eleventh operation, and of 1,000 operations', async () => {
    const few = await ready('t8');
    for (let at = 0; at < socketLimits.operations; at += 1) subscribe(few, `o${at}`);
    await wait(500);
    expect(few.socket.readyState).toBe(WebSocket.OPEN);
    subscribe(few, 'one more');
    expect((await few.closed).code).toBe(4429);
    const many = await ready('t9');
    for (let at = 0; at < 1_000; at += 1) subscribe(many, `o${at}`);
    expect((await many.closed).code).toBe(4429);
  });

  it('4400 when it speaks no GraphQL, 1009 when it speaks too long', async () => {
    const silly = await ready('t10');
    silly.socket.send('hello');
    expect((await silly.closed).code).toBe(4400);
    const long = await ready('t11');
    long.socket.send('x'.repeat(socketLimits.messageBytes + 1));
    expect((await long.closed).code).toBe(1009);
  });

  it('before it is opened when it is a page of another site, or asks elsewhere', async () => {
    const refusal = async (address: string, options: object) => {
      const socket = new WebSocket(`${server.url.replace('http', 'ws')}${address}`, PROTOCOL, options);
      return new Promise((resolve) => socket.once('error', ({ message }) => resolve(message)));
    };
    expect(await refusal('/graphql', { origin: 'https://evil.example' })).toContain('403');
    expect(await refusal('/graphql', { origin: 'null' })).toContain('403');
    expect(await refusal('/other', {})).toContain('404');
    const own = await open({ origin: server.url });
    own.socket.close();
  });

  it('4429 as the twenty-first of one principal', async () => {
    const clients = [];
    for (let at = 0; at < socketLimits.socketsOfPrincipal; at += 1) clients.push(await ready('t12'));
    const more = await open();
    more.send({ type: 'connection_init', payload: { authorization: 't12' } });
    expect((await more.closed).code).toBe(4429);
    for (const { socket } of clients) socket.close();
  });
});

it('drops a client that does not read, and keeps little for it', async () => {
  const client = await ready('t13');
  client.socket.pause();
  const before = process.memoryUsage().rss;
  // Every ping wants its answer, with what it brought: nobody reads them.
  const payload = { filler: 'x'.repeat(socketLimits.messageBytes - 1_000) };
  for (let round = 0; round < 40 && client.socket.readyState === WebSocket.OPEN; round += 1) {
    for (let at = 0; at < socketLimits.messages - 5; at += 1) client.send({ type: 'ping', payload });
    await wait(socketLimits.unreadCheckMs + 50);
    if (round > 3) break;
  }
  client.socket.resume();
  const { code } = await client.closed;
  expect(code).toBe(1006);
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 ** 2);
}, 30_000);

it('keeps no memory of a thousand clients that came and went', async () => {
  const come = async () => {
    const client = await ready(`t${20 + (serial++ % 50)}`);
    subscribe(client, 'a');
    await wait(5);
    client.socket.close();
    await client.closed;
  };
  const rounds = async (count: number) => {
    for (let round = 0; round < count; round += 1) await Promise.all(Array.from({ length: 20 }, come));
  };
  await rounds(10);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  await rounds(40);
  globalThis.gc?.();
  await wait(100);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(60 * 1024 ** 2);
  const fresh = await ready('t14');
  subscribe(fresh, 'a', '371302');
  await wait(300);
  await addUnion('371302');
  expect((await fresh.until('next')).id).toBe('a');
  fresh.socket.close();
}, 60_000);
